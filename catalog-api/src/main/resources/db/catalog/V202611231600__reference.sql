-- What catalogue entries refer to.
create table catalog.region (
    code text primary key,
    name text not null,
    name_en text,
    parent text references catalog.region (code),
    level text not null,
    revision bigint not null default 1
);

create table catalog.department (
    key text primary key,
    name_zh text not null,
    name_en text,
    class_code text not null constraint department_class_code unique,
    credit_code text not null constraint department_credit_code unique,
    region text not null references catalog.region (code),
    kind text not null,
    revision bigint not null default 1
);

create table catalog.library (
    key text primary key,
    type text not null,
    name_zh text not null,
    name_en text,
    lead text references catalog.department (key),
    revision bigint not null default 1
);

-- Code lists without rules in the code; position keeps the order in which they are shown.
create table catalog.term (
    vocabulary text not null,
    code text not null,
    zh text not null,
    en text,
    position integer not null generated always as identity,
    revision bigint not null default 1,
    primary key (vocabulary, code)
);

grant select, insert, update, delete
    on catalog.region, catalog.department, catalog.library, catalog.term to minshu_catalog;

-- The 22 themes of the national opening pilot (国家公共信息资源开放试点主题).
insert into catalog.term (vocabulary, code, zh, en) values
    ('theme', 'credit', '信用服务', 'Credit services'),
    ('theme', 'health', '医疗卫生', 'Health'),
    ('theme', 'employment', '社保就业', 'Social security and employment'),
    ('theme', 'public-safety', '公共安全', 'Public safety'),
    ('theme', 'housing', '城建住房', 'Construction and housing'),
    ('theme', 'transport', '交通运输', 'Transport'),
    ('theme', 'education', '教育文化', 'Education and culture'),
    ('theme', 'science', '科技创新', 'Science and innovation'),
    ('theme', 'energy', '资源能源', 'Resources and energy'),
    ('theme', 'ecology', '生态环境', 'Ecology and environment'),
    ('theme', 'industry', '工业农业', 'Industry and agriculture'),
    ('theme', 'commerce', '商贸流通', 'Commerce'),
    ('theme', 'finance', '财税金融', 'Taxation and finance'),
    ('theme', 'work-safety', '安全生产', 'Work safety'),
    ('theme', 'market', '市场监督', 'Market supervision'),
    ('theme', 'relief', '社会救助', 'Social relief'),
    ('theme', 'legal', '法律服务', 'Legal services'),
    ('theme', 'living', '生活服务', 'Everyday services'),
    ('theme', 'weather', '气象服务', 'Weather services'),
    ('theme', 'geography', '地理空间', 'Geography'),
    ('theme', 'organisations', '机构团体', 'Organisations'),
    ('theme', 'other', '其他', 'Other');

-- 信息资源格式 of 发改高技〔2017〕1272号, and the formats that open portals add.
insert into catalog.term (vocabulary, code, zh, en) values
    ('formatType', 'OFD', 'OFD版式文件', 'OFD document'),
    ('formatType', 'PDF', 'PDF文件', 'PDF document'),
    ('formatType', 'XML', 'XML文件', 'XML'),
    ('formatType', 'DOC', 'Word 97-2003文档', 'Word 97-2003 document'),
    ('formatType', 'DOCX', 'Word文档', 'Word document'),
    ('formatType', 'WPS', 'WPS文档', 'WPS document'),
    ('formatType', 'PPT', '演示文稿', 'Presentation'),
    ('formatType', 'HTML', '网页', 'Web page'),
    ('formatType', 'TXT', '文本文件', 'Plain text'),
    ('formatType', 'XLSX', 'Excel工作簿', 'Excel workbook'),
    ('formatType', 'XLS', 'Excel 97-2003工作簿', 'Excel 97-2003 workbook'),
    ('formatType', 'ET', 'WPS表格', 'WPS spreadsheet'),
    ('formatType', 'ODS', 'ODS表格', 'OpenDocument spreadsheet'),
    ('formatType', 'CSV', 'CSV文本', 'CSV'),
    ('formatType', 'MySQL', 'MySQL数据库', 'MySQL database'),
    ('formatType', 'Oracle', 'Oracle数据库', 'Oracle database'),
    ('formatType', 'SQLServer', 'SQL Server数据库', 'SQL Server database'),
    ('formatType', 'DM', '达梦数据库', 'Dameng database'),
    ('formatType', 'KingbaseES', '人大金仓数据库', 'KingbaseES database'),
    ('formatType', 'DB2', 'DB2数据库', 'Db2 database'),
    ('formatType', 'Access', 'Access数据库', 'Access database'),
    ('formatType', 'DBF', 'DBF数据表', 'dBASE table'),
    ('formatType', 'JPG', 'JPEG图像', 'JPEG image'),
    ('formatType', 'GIF', 'GIF图像', 'GIF image'),
    ('formatType', 'BMP', 'BMP图像', 'BMP image'),
    ('formatType', 'PNG', 'PNG图像', 'PNG image'),
    ('formatType', 'TIFF', 'TIFF影像', 'TIFF image'),
    ('formatType', 'MPG', 'MPEG视频', 'MPEG video'),
    ('formatType', 'MP4', 'MP4视频', 'MP4 video'),
    ('formatType', 'SHP', 'Shapefile矢量', 'Shapefile'),
    ('formatType', 'GeoJSON', 'GeoJSON矢量', 'GeoJSON'),
    ('formatType', 'KML', 'KML矢量', 'KML'),
    ('formatType', 'GPKG', 'GeoPackage', 'GeoPackage'),
    ('formatType', 'NetCDF', 'NetCDF', 'NetCDF'),
    ('formatType', 'RDF', 'RDF', 'RDF'),
    ('formatType', 'ZIP', '压缩包', 'ZIP archive'),
    ('formatType', 'JSON', 'JSON接口', 'JSON'),
    ('formatType', 'REST', 'REST接口', 'REST interface'),
    ('formatType', 'WebService', 'Web Service接口', 'Web service'),
    ('formatType', 'WMS', 'WMS地图服务', 'WMS map service'),
    ('formatType', 'WFS', 'WFS要素服务', 'WFS feature service'),
    ('formatType', 'Other', '其他', 'Other');

insert into catalog.term (vocabulary, code, zh, en) values
    ('departmentKind', 'provincialDepartment', '省级部门', 'Provincial department'),
    ('departmentKind', 'centralAgencyInFujian', '中央驻闽单位', 'Central agency in Fujian'),
    ('departmentKind', 'publicServiceEnterprise', '公共服务企业', 'Public-service enterprise'),
    ('departmentKind', 'cityDepartment', '设区市部门', 'City department'),
    ('departmentKind', 'harvestedCatalog', '外部采集目录', 'Harvested catalogue');

insert into catalog.term (vocabulary, code, zh, en) values
    ('scenarioField', 'fin', '普惠金融', 'Inclusive finance'),
    ('scenarioField', 'ins', '保险', 'Insurance'),
    ('scenarioField', 'ocean', '海洋渔业', 'Ocean and fisheries'),
    ('scenarioField', 'tour', '文化旅游', 'Culture and tourism'),
    ('scenarioField', 'tr', '交通物流', 'Transport and logistics'),
    ('scenarioField', 'gov', '城市治理', 'Urban governance'),
    ('scenarioField', 'agri', '现代农业', 'Modern agriculture'),
    ('scenarioField', 'trade', '商贸流通', 'Commerce'),
    ('scenarioField', 'eco', '生态环保', 'Environmental protection'),
    ('scenarioField', 'en', '能源双碳', 'Energy and carbon'),
    ('scenarioField', 'met', '气象防灾', 'Weather and disaster prevention'),
    ('scenarioField', 'civ', '民生服务', 'Public services'),
    ('scenarioField', 'med', '医疗健康', 'Health care');
