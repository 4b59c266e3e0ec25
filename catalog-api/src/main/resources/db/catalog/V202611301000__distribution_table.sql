-- Tables that were made of files: each is one Parquet object, which never changes. A file can hold several (sheets,
-- members of an archive); rows that are pushed later make a further version of one.
create table catalog.distribution_table (
    distribution text not null references catalog.distribution on delete cascade,
    position int not null check (position >= 0),
    version int not null check (version >= 1),
    name text not null,
    object_key text not null unique,
    sha256 text not null,
    bytes bigint not null,
    row_count bigint not null,
    columns jsonb not null,
    profile jsonb not null,
    rejects_key text,
    rejected bigint not null default 0,
    made_at timestamp with time zone not null,
    primary key (distribution, position, version)
);

comment on column catalog.distribution_table.position is 'of the sheet or member within the file, from 0';
comment on column catalog.distribution_table.columns is '[{"name": "站点", "type": "TEXT"}], types as in org.minshu.tables.ColumnType';
comment on column catalog.distribution_table.rejects_key is 'the object with the rows that could not be taken, with their line numbers';

grant select, insert, update, delete on catalog.distribution_table to minshu_catalog;
