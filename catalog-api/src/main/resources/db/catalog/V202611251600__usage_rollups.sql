-- Sums of usage records, and what waits to be added to them. A statement that writes records leaves what it changes
-- here in its own transaction, signed: a corrected record takes its old figures away and brings its new ones.
create table catalog.usage_change (
    id bigint generated always as identity primary key,
    noted_at timestamp with time zone not null default clock_timestamp(),
    day date not null,
    hour smallint not null,
    dataset text not null,
    department text not null,
    scenario text,
    organisation text,
    kind text not null,
    outcome text not null,
    calls bigint not null,
    row_count bigint not null,
    bytes bigint not null
);

-- Hours and days are Asia/Shanghai's. Every combination that occurred is a row.
create table catalog.usage_hour (
    day date not null,
    hour smallint not null,
    dataset text not null,
    department text not null,
    scenario text,
    organisation text,
    kind text not null,
    outcome text not null,
    calls bigint not null,
    row_count bigint not null,
    bytes bigint not null,
    unique nulls not distinct (day, hour, dataset, department, scenario, organisation, kind, outcome)
) partition by range (day);

create table catalog.usage_day (
    day date not null,
    dataset text not null,
    department text not null,
    scenario text,
    organisation text,
    kind text not null,
    outcome text not null,
    calls bigint not null,
    row_count bigint not null,
    bytes bigint not null,
    unique nulls not distinct (day, dataset, department, scenario, organisation, kind, outcome)
) partition by range (day);
create index usage_day_department on catalog.usage_day (department, day);
create index usage_day_dataset on catalog.usage_day (dataset, day);
create index usage_day_scenario on catalog.usage_day (scenario, day) where scenario is not null;
create index usage_day_organisation on catalog.usage_day (organisation, day) where organisation is not null;

-- A day by one dimension alone, for those who look at everything: ALL has the empty key.
create table catalog.usage_share (
    dimension text not null check (dimension in ('ALL', 'DATASET', 'DEPARTMENT', 'SCENARIO', 'ORGANISATION')),
    day date not null,
    key text not null,
    kind text not null,
    outcome text not null,
    calls bigint not null,
    row_count bigint not null,
    bytes bigint not null,
    primary key (dimension, day, key, kind, outcome)
) partition by range (day);

-- Rows fall into these only if no month was made for them.
create table catalog.usage_hour_other partition of catalog.usage_hour default;
create table catalog.usage_day_other partition of catalog.usage_day default;
create table catalog.usage_share_other partition of catalog.usage_share default;

-- Makes the months from the one given to two ahead that nobody made and for which no rows fell aside.
create function catalog.usage_make_partitions(first date default current_date) returns int
    language plpgsql security definer set search_path = pg_catalog
as $$
declare
    month date;
    owner text;
    aside boolean;
    made int := 0;
begin
    foreach owner in array array['usage_hour', 'usage_day', 'usage_share'] loop
        for month in select generate_series(date_trunc('month', first),
                date_trunc('month', now() at time zone 'Asia/Shanghai') + interval '2 months', interval '1 month')::date
        loop
            continue when to_regclass('catalog.' || owner || '_' || to_char(month, 'YYYYMM')) is not null;
            execute format('select exists (select from catalog.%I where day >= %L and day < %L)',
                owner || '_other', month, (month + interval '1 month')::date) into aside;
            continue when aside;
            execute format('create table catalog.%I partition of catalog.%I for values from (%L) to (%L)',
                owner || '_' || to_char(month, 'YYYYMM'), owner, month, (month + interval '1 month')::date);
            made := made + 1;
        end loop;
    end loop;
    return made;
end $$;

create function catalog.usage_note() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    if tg_op = 'INSERT' then
        insert into catalog.usage_change
            (day, hour, dataset, department, scenario, organisation, kind, outcome, calls, row_count, bytes)
        select day, extract(hour from at at time zone 'Asia/Shanghai'), dataset, department, scenario, organisation,
               kind, outcome, count(*), coalesce(sum(row_count), 0), sum(bytes)
          from arrived group by 1, 2, 3, 4, 5, 6, 7, 8;
    else
        insert into catalog.usage_change
            (day, hour, dataset, department, scenario, organisation, kind, outcome, calls, row_count, bytes)
        select day, extract(hour from at at time zone 'Asia/Shanghai'), dataset, department, scenario, organisation,
               kind, outcome, sum(sign), coalesce(sum(sign * row_count), 0), sum(sign * bytes)
          from (select 1 as sign, * from arrived union all select -1, * from gone) changed
         group by 1, 2, 3, 4, 5, 6, 7, 8
        having sum(sign) <> 0 or coalesce(sum(sign * row_count), 0) <> 0 or sum(sign * bytes) <> 0;
    end if;
    return null;
end $$;

create trigger usage_record_added after insert on catalog.usage_record
    referencing new table as arrived for each statement execute function catalog.usage_note();
create trigger usage_record_corrected after update on catalog.usage_record
    referencing old table as gone new table as arrived for each statement execute function catalog.usage_note();

-- Adds what waits to the sums, in one transaction with taking it away; returns how many changes, at most the number given.
-- One folds at a time: who comes second finds nothing to do. Planned anew each time: what waits is nothing or very much.
create function catalog.usage_fold(most int) returns int
    language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan
as $$
declare
    last bigint;
    folded int;
begin
    if not pg_try_advisory_xact_lock(x'6D696E757367'::bigint) then
        return 0;
    end if;
    select max(id) into last from (select id from catalog.usage_change order by id limit most) first;
    with taken as (
        delete from catalog.usage_change where id <= last returning *),
    hours as (
        insert into catalog.usage_hour as kept
        select day, hour, dataset, department, scenario, organisation, kind, outcome,
               sum(calls), sum(row_count), sum(bytes)
          from taken group by 1, 2, 3, 4, 5, 6, 7, 8
            on conflict (day, hour, dataset, department, scenario, organisation, kind, outcome) do update
           set calls = kept.calls + excluded.calls, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes),
    days as materialized (
        select day, dataset, department, scenario, organisation, kind, outcome,
               sum(calls) as calls, sum(row_count) as row_count, sum(bytes) as bytes
          from taken group by 1, 2, 3, 4, 5, 6, 7),
    whole as (
        insert into catalog.usage_day as kept
        select * from days
            on conflict (day, dataset, department, scenario, organisation, kind, outcome) do update
           set calls = kept.calls + excluded.calls, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes),
    shares as (
        insert into catalog.usage_share as kept
        select part.dimension, day, part.key, kind, outcome, sum(calls), sum(row_count), sum(bytes)
          from days cross join lateral (values ('ALL', ''), ('DATASET', dataset), ('DEPARTMENT', department),
                    ('SCENARIO', scenario), ('ORGANISATION', organisation)) as part (dimension, key)
         where part.key is not null
         group by 1, 2, 3, 4, 5
            on conflict (dimension, day, key, kind, outcome) do update
           set calls = kept.calls + excluded.calls, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes)
    select count(*) from taken into folded;
    return folded;
end $$;

revoke all on function catalog.usage_make_partitions(date), catalog.usage_note(), catalog.usage_fold(int) from public;
grant execute on function catalog.usage_make_partitions(date), catalog.usage_fold(int) to minshu_catalog;
grant select on catalog.usage_change, catalog.usage_hour, catalog.usage_day, catalog.usage_share to minshu_catalog;

-- Lists are read newest first: days fall as ids do.
drop index catalog.usage_record_day, catalog.usage_record_dataset, catalog.usage_record_department,
    catalog.usage_record_organisation, catalog.usage_record_scenario;
create index usage_record_day on catalog.usage_record (day desc, id desc);
create index usage_record_dataset on catalog.usage_record (dataset, day desc, id desc);
create index usage_record_department on catalog.usage_record (department, day desc, id desc);
create index usage_record_organisation on catalog.usage_record (organisation, day desc, id desc)
    where organisation is not null;
create index usage_record_scenario on catalog.usage_record (scenario, day desc, id desc) where scenario is not null;

-- What was recorded before. The triggers hold other writers off until this has ended, so that nothing falls between.
select catalog.usage_make_partitions(coalesce((select min(day) from catalog.usage_record), current_date));
insert into catalog.usage_change
    (day, hour, dataset, department, scenario, organisation, kind, outcome, calls, row_count, bytes)
select day, extract(hour from at at time zone 'Asia/Shanghai'), dataset, department, scenario, organisation,
       kind, outcome, count(*), coalesce(sum(row_count), 0), sum(bytes)
  from catalog.usage_record group by 1, 2, 3, 4, 5, 6, 7, 8;
select catalog.usage_fold(2147483647);
