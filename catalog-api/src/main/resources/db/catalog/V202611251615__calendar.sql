-- What is known about a year: NOTICE where its holidays are announced in full, PROVISIONAL where only some days are
-- known. A year without a row counts Monday to Friday. The revision is that of all its days together.
create table catalog.calendar_year (
    year integer primary key check (year between 2000 and 2100),
    basis text not null check (basis in ('NOTICE', 'PROVISIONAL')),
    revision bigint not null default 1
);

insert into catalog.calendar_year (year, basis) values (2026, 'NOTICE'), (2027, 'PROVISIONAL');

-- Every change of a day; "before" and "after" are null where the day was or is an ordinary one.
create table catalog.calendar_change (
    id bigint generated always as identity primary key,
    year integer not null,
    day date not null,
    before jsonb,
    after jsonb,
    changed_at timestamp with time zone not null,
    changed_by text not null,
    changed_by_name text not null
);

create index calendar_change_year on catalog.calendar_change (year, id desc);

grant select, insert, update, delete on catalog.calendar_year to minshu_catalog;
grant select, insert on catalog.calendar_change to minshu_catalog;
