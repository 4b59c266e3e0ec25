-- How well each entry is described, and when new data of it are due: written by a worker from what the triggers note,
-- so that lists are read by index and no way of writing entries can forget it.
create table catalog.dataset_quality (
    dataset bigint primary key references catalog.dataset (id) on delete cascade,
    department text not null,
    visible boolean not null,
    score smallint not null check (score between 0 and 100),
    findability smallint not null,
    accessibility smallint not null,
    interoperability smallint not null,
    reusability smallint not null,
    contextuality smallint not null,
    missed text[] not null,
    update_due date,
    edition integer not null,
    scored_at timestamp with time zone not null
);
create index dataset_quality_department on catalog.dataset_quality (department, score, dataset);
create index dataset_quality_score on catalog.dataset_quality (score, dataset);
create index dataset_quality_missed on catalog.dataset_quality using gin (missed);
create index dataset_quality_update on catalog.dataset_quality (department, update_due) where update_due is not null;
create index dataset_quality_edition on catalog.dataset_quality (edition, dataset);

-- Entries that are to be scored anew; only ever appended to, so that writers never wait.
create table catalog.quality_work (
    id bigint generated always as identity primary key,
    dataset bigint not null,
    enqueued_at timestamp with time zone not null default clock_timestamp()
);

create function catalog.quality_note_dataset() returns trigger language plpgsql as $$
begin
    insert into catalog.quality_work (dataset) select id from arrived;
    return null;
end $$;

create trigger dataset_added after insert on catalog.dataset
    referencing new table as arrived for each statement execute function catalog.quality_note_dataset();
create trigger dataset_changed after update on catalog.dataset
    referencing new table as arrived for each statement execute function catalog.quality_note_dataset();

create function catalog.quality_note_file() returns trigger language plpgsql as $$
begin
    insert into catalog.quality_work (dataset)
    select distinct dataset.id from touched join catalog.dataset on dataset.code = touched.dataset;
    return null;
end $$;

create trigger distribution_added after insert on catalog.distribution
    referencing new table as touched for each statement execute function catalog.quality_note_file();
create trigger distribution_changed after update on catalog.distribution
    referencing new table as touched for each statement execute function catalog.quality_note_file();
create trigger distribution_removed after delete on catalog.distribution
    referencing old table as touched for each statement execute function catalog.quality_note_file();

insert into catalog.quality_work (dataset) select id from catalog.dataset order by id;

-- Drafts and returned entries of a department, the longest untouched first.
create index dataset_unfinished on catalog.dataset (department, state, updated_at) where state in ('DRAFT', 'RETURNED');

grant select, insert, update, delete on catalog.dataset_quality, catalog.quality_work to minshu_catalog;
