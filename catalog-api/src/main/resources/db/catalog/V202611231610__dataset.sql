-- The last sequence number given out in a class; numbers of removed drafts are never given again.
create table catalog.resource_sequence (
    class_code text primary key,
    last integer not null check (last between 1 and 999999)
);

-- One row an entry: its working copy. What the public sees is the row of dataset_version that "version" names.
create table catalog.dataset (
    id bigint generated always as identity primary key,
    code text not null constraint dataset_code unique,
    department text not null references catalog.department (key),
    state text not null
        check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'SUSPENDED', 'RETIRED')),
    version integer not null default 0,
    revision bigint not null default 1,
    title text,
    original_publisher text not null default '',
    metadata jsonb not null,
    reason text,
    source text,
    source_id text,
    source_digest bytea,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    visible boolean not null
        generated always as (version > 0 and state not in ('SUSPENDED', 'RETIRED')) stored
);
create unique index dataset_title on catalog.dataset (department, original_publisher, title)
    where state <> 'RETIRED' and title is not null;
create unique index dataset_source on catalog.dataset (source, source_id) where source is not null;
create index dataset_newest on catalog.dataset (updated_at desc, id desc);
create index dataset_department_newest on catalog.dataset (department, updated_at desc, id desc);
create index dataset_state on catalog.dataset (state, updated_at desc, id desc);
create index dataset_visible on catalog.dataset (id) where visible;

-- What was published; rows are only ever added.
create table catalog.dataset_version (
    dataset bigint not null references catalog.dataset (id),
    version integer not null check (version > 0),
    published_at timestamp with time zone not null,
    published_by text not null,
    title text not null,
    open_type text not null,
    share_type text not null,
    level smallint not null,
    personal_info boolean not null,
    theme text not null,
    format_type text not null,
    update_cycle text not null,
    publish_date date not null,
    record_count bigint,
    libraries text[] not null,
    regions text[] not null,
    metadata jsonb not null,
    primary key (dataset, version)
);
create index dataset_version_libraries on catalog.dataset_version using gin (libraries);
create index dataset_version_theme on catalog.dataset_version (theme);
create index dataset_version_newest on catalog.dataset_version (published_at desc);

-- The public face of the catalogue.
create view catalog.published_dataset as
    select dataset.id, dataset.code, dataset.department, dataset.state, dataset.revision,
           version.version, version.published_at, version.published_by, version.title, version.open_type,
           version.share_type, version.level, version.personal_info, version.theme, version.format_type,
           version.update_cycle, version.publish_date, version.record_count, version.libraries,
           version.regions, version.metadata
      from catalog.dataset
      join catalog.dataset_version version
        on version.dataset = dataset.id and version.version = dataset.version
     where dataset.visible;

-- Entries whose public face changed since the index was last told; "refused" is the engine's reason where it
-- will never take one, for an administrator to see.
create table catalog.index_work (
    id bigint generated always as identity primary key,
    dataset bigint not null,
    enqueued_at timestamp with time zone not null default clock_timestamp(),
    refused text
);

grant select, insert, update on catalog.resource_sequence to minshu_catalog;
grant select, insert, update, delete on catalog.dataset, catalog.index_work to minshu_catalog;
grant select, insert on catalog.dataset_version to minshu_catalog;
grant select on catalog.published_dataset to minshu_catalog;
