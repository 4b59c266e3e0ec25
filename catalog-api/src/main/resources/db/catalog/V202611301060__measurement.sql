-- What data are measured by. Without a row, or with none laid down, a dataset has the rules that its dictionary suggests.
create table catalog.dataset_rules (
    dataset bigint primary key references catalog.dataset on delete cascade,
    rules jsonb,
    revision bigint not null default 1,
    changed_at timestamp with time zone not null,
    changed_by_name text not null
);

create table catalog.library_rules (
    library text primary key references catalog.library on delete cascade,
    rules jsonb,
    revision bigint not null default 1,
    changed_at timestamp with time zone not null,
    changed_by_name text not null
);

-- What came of measuring a version of a table; kept as long as the version. Scores are 0 to 100, nothing where no rule
-- could be checked. Only the newest version of a table is measured anew.
create table catalog.measurement (
    distribution text not null,
    position int not null,
    version int not null,
    dataset text not null,
    made_at timestamp with time zone not null,
    basis text not null,
    score numeric(4, 1),
    normativity numeric(4, 1),
    completeness numeric(4, 1),
    accuracy numeric(4, 1),
    consistency numeric(4, 1),
    timeliness numeric(4, 1),
    accessibility numeric(4, 1),
    results jsonb not null,
    measured_at timestamp with time zone not null,
    look_at timestamp with time zone not null,
    primary key (distribution, position, version),
    foreign key (distribution, position, version) references catalog.distribution_table on delete cascade
);
create index measurement_dataset on catalog.measurement (dataset, made_at desc, position, version desc);
create index measurement_look on catalog.measurement (look_at);

comment on column catalog.measurement.basis is 'digest of the rules and of what they were read with; with the same, rows need not be read again';
comment on column catalog.measurement.look_at is 'when what depends on the day is due again';

-- Versions that are to be measured. A change of the rules meanwhile raises the revision, and it is measured once more.
create table catalog.measurement_work (
    distribution text not null,
    position int not null,
    version int not null,
    revision int not null default 1,
    routine boolean not null default false,
    enqueued_at timestamp with time zone not null default clock_timestamp(),
    not_before timestamp with time zone not null default clock_timestamp(),
    attempts int not null default 0,
    failure text,
    parked boolean not null default false,
    primary key (distribution, position, version),
    foreign key (distribution, position, version) references catalog.distribution_table on delete cascade
);
create index measurement_work_due on catalog.measurement_work (not_before) where not parked;
create index measurement_work_parked on catalog.measurement_work (enqueued_at) where parked;

comment on column catalog.measurement_work.routine is 'only because a day has passed: what is known may be relied on meanwhile';

-- No way of storing a table, or of changing a dictionary, can forget it.
create function catalog.measurement_note_table() returns trigger language plpgsql as $$
begin
    insert into catalog.measurement_work (distribution, position, version)
    select distribution, position, version from arrived
    on conflict (distribution, position, version) do nothing;
    return null;
end $$;

create trigger measurement_table_added after insert on catalog.distribution_table
    referencing new table as arrived for each statement execute function catalog.measurement_note_table();

create function catalog.measurement_note_dataset() returns trigger language plpgsql as $$
begin
    insert into catalog.measurement_work (distribution, position, version)
    select made.distribution, made.position, max(made.version)
      from arrived
      join departed on departed.id = arrived.id and departed.metadata is distinct from arrived.metadata
      join catalog.distribution file on file.dataset = arrived.code
      join catalog.distribution_table made on made.distribution = file.id
     group by made.distribution, made.position
    on conflict (distribution, position, version) do update
        set revision = measurement_work.revision + 1, routine = false, attempts = 0, parked = false,
            not_before = clock_timestamp();
    return null;
end $$;

create trigger measurement_dataset_changed after update on catalog.dataset
    referencing old table as departed new table as arrived
    for each statement execute function catalog.measurement_note_dataset();

insert into catalog.measurement_work (distribution, position, version)
select distribution, position, version from catalog.distribution_table;

grant select, insert, update, delete
    on catalog.dataset_rules, catalog.library_rules, catalog.measurement, catalog.measurement_work to minshu_catalog;
