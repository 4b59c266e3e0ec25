-- Whom mail reaches. An address counts once it is confirmed; "key" signs what leads out of mails without signing in.
create table catalog.mail_person (
    id bigint generated always as identity primary key,
    subject text not null unique,
    address text,
    language text not null default 'zh' check (language in ('zh', 'en')),
    key bytea not null,
    pending_address text,
    pending_until timestamp with time zone,
    failing_since timestamp with time zone,
    failure text,
    revision bigint not null default 0,
    check (failing_since is null or address is not null),
    check ((pending_address is null) = (pending_until is null))
);

-- Links that were mailed to confirm an address, by the hash of what they hold.
create table catalog.mail_confirmation (
    hash bytea primary key,
    person bigint not null references catalog.mail_person (id) on delete cascade,
    address text not null,
    expires_at timestamp with time zone not null
);

create index mail_confirmation_person on catalog.mail_confirmation (person);
create index mail_confirmation_expired on catalog.mail_confirmation (expires_at);

-- How a person wants to be told, where it is not as everybody is: by topic, and by subscription.
create table catalog.mail_topic (
    person bigint not null references catalog.mail_person (id) on delete cascade,
    topic text not null,
    mode text not null check (mode in ('PORTAL', 'AT_ONCE', 'DAILY')),
    primary key (person, topic)
);

create table catalog.mail_subscription (
    subscription bigint primary key references catalog.subscription (id) on delete cascade,
    person bigint not null references catalog.mail_person (id) on delete cascade,
    mode text not null check (mode in ('PORTAL', 'AT_ONCE', 'DAILY'))
);

create index mail_subscription_person on catalog.mail_subscription (person);

-- What a notification is about, where it is told because of a subscription.
alter table catalog.notification add column subscription bigint;

-- Mails, written with what they tell. HELD waits for the person's next digest, BUNDLED is part of one; WAITING is to be
-- sent, SENT was taken by the mail server, PARKED waits for a person. "message" names the mail however often it is sent;
-- "rank" is the order among those that wait; "waiting_since" is when it was written, or given back by a person.
create table catalog.mail (
    id bigint generated always as identity primary key,
    message uuid not null default gen_random_uuid(),
    person bigint not null references catalog.mail_person (id) on delete cascade,
    purpose text not null check (purpose in ('CONFIRMATION', 'NOTIFICATION', 'DIGEST')),
    notification bigint references catalog.notification (id) on delete cascade,
    topic text,
    subscription bigint,
    digest bigint references catalog.mail (id) on delete cascade,
    day date,
    rank smallint not null,
    state text not null check (state in ('HELD', 'BUNDLED', 'WAITING', 'SENT', 'PARKED')),
    created_at timestamp with time zone not null,
    waiting_since timestamp with time zone not null,
    not_before timestamp with time zone not null default '-infinity',
    claimed_until timestamp with time zone,
    attempts integer not null default 0,
    error text,
    settled_at timestamp with time zone,
    check ((purpose = 'NOTIFICATION') = (notification is not null)),
    check ((purpose = 'NOTIFICATION') = (topic is not null)),
    check ((purpose = 'DIGEST') = (day is not null)),
    check ((state = 'BUNDLED') = (digest is not null)),
    check ((state in ('SENT', 'PARKED')) = (settled_at is not null))
);

create unique index mail_told_once on catalog.mail (notification, person) where notification is not null;
create unique index mail_digest_once on catalog.mail (person, day) where day is not null;
create index mail_of_person on catalog.mail (person, state);
create index mail_of_digest on catalog.mail (digest) where digest is not null;
create index mail_next on catalog.mail (rank, id) where state = 'WAITING';
create index mail_oldest on catalog.mail (waiting_since) where state = 'WAITING';
create index mail_failing on catalog.mail (id) where state = 'WAITING' and error is not null;
create index mail_held on catalog.mail (person) where state = 'HELD';
create index mail_parked on catalog.mail (id) where state = 'PARKED';
create index mail_sent on catalog.mail (settled_at) where state = 'SENT';

grant select, insert, update, delete
   on catalog.mail_person, catalog.mail_confirmation, catalog.mail_topic, catalog.mail_subscription, catalog.mail
   to minshu_catalog;
