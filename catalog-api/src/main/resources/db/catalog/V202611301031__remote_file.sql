-- Files of other sites that ingestion fetches; fetched ones are files like all others.
create table catalog.remote_file (
    id text primary key,
    dataset text not null,
    department text not null,
    url text not null,
    name text not null,
    state text not null check (state in ('WAITING', 'FAILED', 'DONE')),
    failure text,
    refusal text,
    detail text,
    distribution text,
    asked_at timestamp with time zone not null,
    asked_by text not null,
    asked_by_name text not null,
    asked_as text not null,
    ended_at timestamp with time zone,
    check ((state = 'FAILED') = (failure is not null)),
    check ((state = 'WAITING') = (ended_at is null))
);

create index remote_file_dataset on catalog.remote_file (dataset, asked_at) where state <> 'DONE';
create index remote_file_waiting on catalog.remote_file (department) where state = 'WAITING';

grant select, insert, update, delete on catalog.remote_file to minshu_catalog;
