-- One row a use; titles and departments as they were, so that the record outlives the entry. "day" is Asia/Shanghai's.
create table catalog.usage_record (
    id bigint generated always as identity primary key,
    at timestamp with time zone not null,
    day date not null,
    kind text not null check (kind in ('VIEW', 'DOWNLOAD')),
    outcome text not null check (outcome in ('STARTED', 'COMPLETED', 'ABORTED', 'REFUSED')),
    organisation text,
    caller text,
    caller_name text,
    access_grant text,
    scenario text,
    dataset text not null,
    department text not null,
    dataset_title text not null,
    distribution text,
    items text[] not null default '{}',
    row_count bigint,
    bytes bigint not null default 0,
    finished_at timestamp with time zone
);

create index usage_record_day on catalog.usage_record (day, id desc);
create index usage_record_dataset on catalog.usage_record (dataset, day, id desc);
create index usage_record_department on catalog.usage_record (department, day, id desc);
create index usage_record_organisation on catalog.usage_record (organisation, day, id desc)
    where organisation is not null;
create index usage_record_scenario on catalog.usage_record (scenario, day, id desc) where scenario is not null;
create index usage_record_started on catalog.usage_record (at) where outcome = 'STARTED';

grant select, insert, update on catalog.usage_record to minshu_catalog;
