-- Who stands in for an officer, in which role, between two days (Asia/Shanghai) unless ended before.
create table catalog.delegation (
    id bigint generated always as identity primary key,
    officer text not null references catalog.person (subject),
    officer_name text not null,
    role text not null,
    department text,
    deputy text not null references catalog.person (subject),
    deputy_name text not null,
    valid_from date not null,
    valid_until date not null,
    reason text not null,
    created_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    ended_by_name text,
    check (valid_from <= valid_until),
    check (officer <> deputy),
    check ((role = 'STEWARD') = (department is not null)),
    check ((ended_at is null) = (ended_by_name is null))
);

create index delegation_deputy on catalog.delegation (deputy, valid_until) where ended_at is null;
create index delegation_officer on catalog.delegation (officer, id desc);

grant select, insert, update on catalog.delegation to minshu_catalog;
