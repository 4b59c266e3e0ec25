-- Files of datasets; the bytes are in the object store.
create table catalog.distribution (
    id text primary key,
    dataset text not null,
    department text not null,
    name text not null,
    format text not null,
    media_type text not null,
    bytes bigint not null,
    sha256 text not null,
    object_key text not null unique,
    state text not null check (state in ('INSPECTING', 'READY')),
    encoding text,
    header text[] not null default '{}',
    row_count bigint,
    uploaded_at timestamp with time zone not null,
    uploaded_by text not null,
    uploaded_by_name text not null
);

create index distribution_dataset on catalog.distribution (dataset, uploaded_at);

-- Objects that are to disappear: those of deleted files, and those of uploads that do not finish in time. An upload
-- enters its key before the first byte is stored and takes it out when the file is registered.
create table catalog.object_removal (
    object_key text primary key,
    not_before timestamp with time zone not null
);

create index object_removal_due on catalog.object_removal (not_before);

grant select, insert, update, delete on catalog.distribution, catalog.object_removal to minshu_catalog;
