-- Values that are no longer offered stay where they are used. A department that was merged into another names it; those
-- merged into it before name it too, so that one step always leads to the department of today.
alter table catalog.department
    add column retired_at timestamp with time zone,
    add column merged_into text references catalog.department (key),
    add constraint department_not_into_itself check (merged_into <> key),
    add constraint department_merged_is_retired check (merged_into is null or retired_at is not null);
create index department_merged on catalog.department (merged_into) where merged_into is not null;

alter table catalog.library add column retired_at timestamp with time zone;
alter table catalog.region add column retired_at timestamp with time zone;
alter table catalog.term add column retired_at timestamp with time zone;

-- All of them as the authority's pages see them; "list" is department, library, region or the name of a code list.
create view catalog.reference_entry as
    select 'department' as list, key, name_zh, name_en, class_code as place,
           jsonb_build_object('nameZh', name_zh, 'nameEn', name_en, 'classCode', class_code, 'creditCode', credit_code,
                              'region', region, 'kind', kind) as fields,
           retired_at, merged_into, revision
      from catalog.department
    union all
    select 'library', key, name_zh, name_en, lpad(position::text, 10, '0'),
           jsonb_build_object('nameZh', name_zh, 'nameEn', name_en, 'type', type, 'lead', lead),
           retired_at, null, revision
      from catalog.library
    union all
    select 'region', code, name, name_en, code,
           jsonb_build_object('name', name, 'nameEn', name_en, 'parent', parent, 'level', level),
           retired_at, null, revision
      from catalog.region
    union all
    select vocabulary, code, zh, en, lpad(position::text, 10, '0'),
           jsonb_build_object('zh', zh, 'en', en),
           retired_at, null, revision
      from catalog.term;

-- Every change of any of them; programs that load them give no reason.
create table catalog.reference_change (
    id bigint generated always as identity primary key,
    list text not null,
    key text not null,
    action text not null check (action in ('CREATED', 'CHANGED', 'RETIRED', 'REINSTATED', 'MERGED')),
    before jsonb,
    after jsonb,
    reason text,
    changed_at timestamp with time zone not null,
    changed_by text not null,
    changed_by_name text not null
);
create index reference_change_entry on catalog.reference_change (list, key, id desc);

grant select on catalog.reference_entry to minshu_catalog;
grant select, insert on catalog.reference_change to minshu_catalog;

-- How many entries use a value, and which are to get another.
create index dataset_theme on catalog.dataset ((metadata ->> 'theme'));
create index dataset_format_type on catalog.dataset ((metadata ->> 'formatType'));
create index dataset_libraries on catalog.dataset using gin ((metadata -> 'libraries') jsonb_path_ops);
create index dataset_regions on catalog.dataset using gin ((metadata #> '{coverage,regions}') jsonb_path_ops);
create index dataset_version_format_type on catalog.dataset_version (format_type);
create index dataset_version_regions on catalog.dataset_version using gin (regions);
