grant usage on schema portal to minshu_portal;

-- Spring Session's table, with one difference: of a session's id only the hash is kept. Who reads the table cannot
-- take over anybody's session with what stands in it.
create table portal.spring_session (
    primary_id text primary key,
    session_id bytea not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name text
);
create unique index spring_session_id on portal.spring_session (session_id);
create index spring_session_expiry on portal.spring_session (expiry_time);
grant select, insert, update, delete on portal.spring_session to minshu_portal;

-- The bytes are ciphertext.
create table portal.spring_session_attributes (
    session_primary_id text not null references portal.spring_session on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on portal.spring_session_attributes to minshu_portal;
