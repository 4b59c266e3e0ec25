-- People as their tokens name them, and what the authority has laid down about them: roles added and taken away, the
-- department of one whose token names none, and whether the account is suspended.
create table catalog.person (
    subject text primary key,
    name text not null,
    token_roles text[] not null,
    token_department text,
    organisation text,
    added_roles text[] not null default '{}',
    removed_roles text[] not null default '{}',
    assigned_department text,
    suspended boolean not null default false,
    revision bigint not null default 1,
    first_seen timestamp with time zone not null,
    last_seen timestamp with time zone not null
);

create index person_last_seen on catalog.person (last_seen desc, subject);

create table catalog.person_change (
    id bigint generated always as identity primary key,
    subject text not null references catalog.person (subject),
    before jsonb not null,
    after jsonb not null,
    reason text not null,
    changed_at timestamp with time zone not null,
    changed_by text not null,
    changed_by_name text not null
);

create index person_change_subject on catalog.person_change (subject, id desc);

grant select, insert, update on catalog.person to minshu_catalog;
grant select, insert on catalog.person_change to minshu_catalog;
