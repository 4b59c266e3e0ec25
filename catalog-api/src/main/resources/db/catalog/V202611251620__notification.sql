-- What people are told in the portal: one person, or all of a role, of one department where it is named. "dedup" is the
-- sender's word for what must be told only once.
create table catalog.notification (
    id bigint generated always as identity primary key,
    subject text,
    role text,
    department text,
    kind text not null,
    parameters jsonb not null,
    link text,
    dedup text,
    created_at timestamp with time zone not null,
    check ((subject is null) <> (role is null)),
    check (department is null or role is not null)
);

create index notification_subject on catalog.notification (subject, id desc) where subject is not null;
create index notification_role on catalog.notification (role, department, id desc) where role is not null;
create unique index notification_dedup on catalog.notification (dedup) where dedup is not null;

-- Read by whom: what is told to a role is read by each on their own.
create table catalog.notification_read (
    reader text not null,
    notification bigint not null references catalog.notification (id) on delete cascade,
    read_at timestamp with time zone not null,
    primary key (reader, notification)
);

create index notification_read_notification on catalog.notification_read (notification);

grant select, insert, delete on catalog.notification, catalog.notification_read to minshu_catalog;
