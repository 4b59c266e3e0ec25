-- What texts mean to a model, by the SHA-256 of the text: whatever is indexed again, nothing is computed twice. The numbers
-- are four bytes each, the lowest first.
create table catalog.text_vector (
    hash bytea not null,
    model text not null,
    numbers bytea not null,
    computed_at timestamp with time zone not null default clock_timestamp(),
    primary key (hash, model)
);

-- Which of them an entry has, one for each of its texts; those that none has are swept.
create table catalog.dataset_vector (
    dataset bigint not null references catalog.dataset (id) on delete cascade,
    hash bytea not null,
    model text not null,
    primary key (dataset, hash, model)
);
create index dataset_vector_text on catalog.dataset_vector (hash, model);

-- Entries whose text may be another than its vector was computed of; only ever appended to, so that writers never wait.
-- "refused" is why the model fails with this one, for an administrator to see.
create table catalog.vector_work (
    id bigint generated always as identity primary key,
    dataset bigint not null,
    enqueued_at timestamp with time zone not null default clock_timestamp(),
    refused text,
    parked_at timestamp with time zone
);
create index vector_work_dataset on catalog.vector_work (dataset);
create index vector_work_waiting on catalog.vector_work (id) where refused is null;
create index vector_work_refused on catalog.vector_work (dataset) where refused is not null;

grant select, insert, update, delete on catalog.text_vector, catalog.dataset_vector, catalog.vector_work to minshu_catalog;
