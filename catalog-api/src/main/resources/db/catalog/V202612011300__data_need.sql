-- What people need that they did not find, and what they were told.
create table catalog.data_need (
    id bigint primary key generated always as identity,
    title text not null,
    purpose text not null,
    filer text not null,
    filer_name text not null,
    organisation text,
    department text references catalog.department (key),
    state text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'DECLINED')),
    answer text,
    dataset text,
    answered_by text,
    answered_by_name text,
    answered_at timestamp with time zone,
    created_at timestamp with time zone not null,
    revision bigint not null default 1,
    check ((state = 'OPEN') = (answer is null)),
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answered_by_name is null)),
    check ((answer is null) = (answered_at is null)),
    check (dataset is null or state = 'ANSWERED')
);

create index data_need_own on catalog.data_need (filer, id desc);
create index data_need_open on catalog.data_need (id) where state = 'OPEN';
create index data_need_department on catalog.data_need (department, id);

grant select, insert, update on catalog.data_need to minshu_catalog;
