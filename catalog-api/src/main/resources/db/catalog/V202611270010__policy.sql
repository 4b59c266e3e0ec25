-- What the authority lays down in place of a property's value, from a day on (Asia/Shanghai): the newest of the latest day
-- that has come holds. Without any, the property does.
create table catalog.policy_value (
    id bigint generated always as identity primary key,
    setting text not null,
    value text not null,
    effective_from date not null,
    reason text not null,
    created_at timestamp with time zone not null,
    created_by text not null,
    created_by_name text not null,
    cancelled_at timestamp with time zone,
    cancelled_by_name text,
    check ((cancelled_at is null) = (cancelled_by_name is null))
);
create index policy_value_in_force on catalog.policy_value (setting, effective_from desc, id desc)
    where cancelled_at is null;
create index policy_value_newest on catalog.policy_value (setting, id desc);

-- Two officers do not plan past each other.
create table catalog.policy_setting (
    setting text primary key,
    revision bigint not null default 1
);

grant select, insert, update on catalog.policy_value to minshu_catalog;
grant select, insert, update on catalog.policy_setting to minshu_catalog;
