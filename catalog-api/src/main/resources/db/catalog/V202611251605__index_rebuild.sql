-- Rebuilds of the search index: what is asked for, how far it is, how it ended.
create table catalog.index_rebuild (
    id bigint generated always as identity primary key,
    cause text not null check (cause in ('REQUESTED', 'EMPTY', 'OUTDATED')),
    mapping integer not null,
    state text not null default 'WAITING'
        check (state in ('WAITING', 'RUNNING', 'SWAPPING', 'DONE', 'CANCELLED', 'FAILED')),
    started_by text,
    created_at timestamp with time zone not null,
    index_name text,
    -- the last entry that is in the new index: entries go there in the order of their ids
    after_id bigint not null default 0,
    done bigint not null default 0,
    total bigint not null default 0,
    refused bigint not null default 0,
    worked_ms bigint not null default 0,
    lost integer not null default 0,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    error text
);
-- One at a time, whoever starts it.
create unique index index_rebuild_open on catalog.index_rebuild ((true)) where state in ('WAITING', 'RUNNING', 'SWAPPING');
grant select, insert, update on catalog.index_rebuild to minshu_catalog;

-- Parked work says since when it is parked, and is read by entry.
alter table catalog.index_work add column parked_at timestamp with time zone;
