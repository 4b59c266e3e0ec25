-- Who did what. Rows are only ever added; the run-time role can neither change nor remove them.
-- tx is the writing transaction: the sealer takes rows in (tx, id) order and only below the oldest
-- transaction still running, so that no row can appear behind the seal later.
create table catalog.audit_entry (
    id bigint generated always as identity,
    at timestamp with time zone not null default clock_timestamp(),
    tx xid8 not null default pg_current_xact_id(),
    actor text not null,
    actor_name text not null,
    role text,
    remote_address text,
    action text not null,
    subject text not null,
    before text,
    after text,
    primary key (id, at)
) partition by range (at);
create index audit_entry_order on catalog.audit_entry (tx, id);
create index audit_entry_newest on catalog.audit_entry (at desc, id desc);
create index audit_entry_actor on catalog.audit_entry (actor, at desc);
create index audit_entry_subject on catalog.audit_entry (subject, at desc);
create index audit_entry_action on catalog.audit_entry (action, at desc);

-- The chain: each hash covers the one before and one row of the trail.
create table catalog.audit_seal (
    position bigint primary key,
    entry bigint not null,
    tx xid8 not null,
    hash bytea not null,
    sealed_at timestamp with time zone not null default clock_timestamp()
);
create unique index audit_seal_entry on catalog.audit_seal (entry);

-- Where the chain begins after old partitions were dropped.
create table catalog.audit_anchor (
    position bigint primary key,
    entry bigint not null,
    tx xid8 not null,
    hash bytea not null,
    anchored_at timestamp with time zone not null default clock_timestamp()
);

grant select, insert on catalog.audit_entry, catalog.audit_seal to minshu_catalog;
grant select on catalog.audit_anchor to minshu_catalog;
