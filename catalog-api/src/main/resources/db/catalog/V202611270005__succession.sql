-- One value takes the place of another, from a day on (Asia/Shanghai): a merged department, or the replacement of a
-- retired value. "step" and "after" say how far the work is; what was done is counted by step in "counts".
create table catalog.succession (
    id bigint generated always as identity primary key,
    list text not null,
    source text not null,
    target text not null,
    effective_from date not null,
    reason text not null,
    state text not null default 'PLANNED' check (state in ('PLANNED', 'RUNNING', 'DONE', 'CANCELLED', 'PARKED')),
    step text,
    after text not null default '',
    counts jsonb not null default '{}',
    attempts integer not null default 0,
    not_before timestamp with time zone not null default '-infinity',
    failure text,
    created_at timestamp with time zone not null,
    created_by text not null,
    created_by_name text not null,
    begun_at timestamp with time zone,
    ended_at timestamp with time zone,
    cancelled_by_name text,
    cancel_reason text,
    check (source <> target)
);
create unique index succession_open on catalog.succession (list, source) where state in ('PLANNED', 'RUNNING', 'PARKED');
create index succession_due on catalog.succession (effective_from, id) where state in ('PLANNED', 'RUNNING');
create index succession_newest on catalog.succession (list, id desc);

grant select, insert, update on catalog.succession to minshu_catalog;

-- What a merged department leaves to the other is found by it.
create index distribution_department on catalog.distribution (department);
create index access_request_dataset_department on catalog.access_request_dataset (department, request);
create index person_department on catalog.person ((coalesce(assigned_department, token_department)));
create index access_supplement_department on catalog.access_supplement (department) where ended_at is null;
create index delegation_department on catalog.delegation (department) where ended_at is null;
grant update on catalog.notification to minshu_catalog;
