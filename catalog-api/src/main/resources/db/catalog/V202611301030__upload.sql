-- Files that arrive in pieces (tus 1.0.0), at whichever replica. What stands here is durable in the object store: whole
-- parts of an S3 multipart upload, and behind them at most one tail that is shorter than a part, as an object of its own.
create table catalog.upload (
    id text primary key,
    dataset text not null,
    department text not null,
    name text not null,
    metadata jsonb not null,
    bytes bigint not null check (bytes > 0),
    part_bytes int not null check (part_bytes >= 5242880),
    received bigint not null default 0,
    digest text not null default '',
    format text,
    state text not null check (state in ('RECEIVING', 'COMPLETE', 'DONE', 'REFUSED', 'ENDED')),
    refusal text,
    parted_id text,
    tail_key text,
    lease text,
    lease_until timestamp with time zone,
    created_at timestamp with time zone not null,
    created_by text not null,
    created_by_name text not null,
    created_as text not null,
    expires_at timestamp with time zone not null,
    check (received between 0 and bytes),
    check ((state = 'REFUSED') = (refusal is not null))
);

comment on column catalog.upload.id is 'also the id of the file that it becomes';
comment on column catalog.upload.digest is 'hex of an unfinished SHA-256 over the received bytes, as Bouncy Castle encodes it';
comment on column catalog.upload.format is 'null until enough has arrived to tell';
comment on column catalog.upload.lease is 'of the request that is sending; it alone may move "received"';

create index upload_dataset on catalog.upload (dataset, created_at);
create index upload_department on catalog.upload (department) where state in ('RECEIVING', 'COMPLETE');
create index upload_creator on catalog.upload (created_by) where state in ('RECEIVING', 'COMPLETE');
create index upload_expiry on catalog.upload (expires_at);
create index upload_to_do on catalog.upload (state) where state in ('COMPLETE', 'REFUSED', 'ENDED');

create table catalog.upload_part (
    upload text not null references catalog.upload on delete cascade,
    number int not null check (number between 1 and 10000),
    tag text not null,
    primary key (upload, number)
);

grant select, insert, update, delete on catalog.upload, catalog.upload_part to minshu_catalog;
