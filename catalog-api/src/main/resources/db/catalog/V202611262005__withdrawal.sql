-- Published entries that are to be taken down, or were: announced for a day (Asia/Shanghai) and cancelled until then.
-- "telling" is the kind of notification that followers are still being told, "told" the last of them who was.
create table catalog.dataset_withdrawal (
    id bigint generated always as identity primary key,
    dataset bigint not null references catalog.dataset (id),
    department text not null,
    reason text,
    successor bigint references catalog.dataset (id),
    effective_on date not null,
    state text not null check (state in ('ANNOUNCED', 'DONE', 'CANCELLED')),
    announced_at timestamp with time zone not null,
    announced_by text not null,
    announced_by_name text not null,
    ended_at timestamp with time zone,
    ended_by_name text,
    telling text,
    told bigint not null default 0,
    check ((state = 'ANNOUNCED') = (ended_at is null))
);
create unique index dataset_withdrawal_standing on catalog.dataset_withdrawal (dataset) where state <> 'CANCELLED';
create index dataset_withdrawal_due on catalog.dataset_withdrawal (effective_on, id) where state = 'ANNOUNCED';
create index dataset_withdrawal_telling on catalog.dataset_withdrawal (id) where telling is not null;

-- The part of a grant that ended before the grant did, because its dataset was withdrawn.
create table catalog.access_grant_ended (
    access_grant text not null references catalog.access_grant (id),
    dataset text not null,
    ended_at timestamp with time zone not null,
    reason text not null,
    primary key (access_grant, dataset)
);

create index access_request_dataset_dataset on catalog.access_request_dataset (dataset, request);

grant select, insert, update on catalog.dataset_withdrawal to minshu_catalog;
grant select, insert on catalog.access_grant_ended to minshu_catalog;

-- What was retired before had no reason asked for.
insert into catalog.dataset_withdrawal
    (dataset, department, effective_on, state, announced_at, announced_by, announced_by_name, ended_at, ended_by_name)
select id, department, (updated_at at time zone 'Asia/Shanghai')::date, 'DONE', updated_at, 'platform', 'platform',
       updated_at, 'platform'
  from catalog.dataset where state = 'RETIRED' and version > 0;
