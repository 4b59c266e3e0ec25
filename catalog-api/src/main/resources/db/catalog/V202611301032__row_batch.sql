-- Rows that departments push into a table; each batch is an object until it is merged, and remembered for ever by its number.
create table catalog.row_batch (
    distribution text not null references catalog.distribution on delete cascade,
    batch text not null,
    sequence bigint generated always as identity,
    mode text not null check (mode in ('APPEND', 'REPLACE')),
    state text not null check (state in ('RECEIVED', 'LOADED', 'REFUSED')),
    object_key text unique,
    bytes bigint not null,
    sha256 text not null,
    accepted bigint,
    refused bigint,
    refusals jsonb not null default '[]',
    version int,
    received_at timestamp with time zone not null,
    received_by text not null,
    received_by_name text not null,
    primary key (distribution, batch),
    check ((state = 'RECEIVED') = (object_key is not null))
);

comment on column catalog.row_batch.object_key is 'the rows as they came; gone once they are merged';

create index row_batch_order on catalog.row_batch (distribution, sequence);

-- Whatever removes a batch that was not merged, its object goes.
create function catalog.forget_row_batch() returns trigger language plpgsql as $$
begin
    insert into catalog.object_removal (object_key, not_before) values (old.object_key, now()) on conflict do nothing;
    return null;
end
$$;
create trigger row_batch_gone after delete on catalog.row_batch
    for each row when (old.object_key is not null) execute function catalog.forget_row_batch();

grant select, insert, update, delete on catalog.row_batch to minshu_catalog;
