-- What is asked of use, a sum for each question. Use that is spread wide over datasets compresses by no combination:
-- so everything is also kept by hour alone, of datasets by month, of libraries by day, and a day's and a month's datasets
-- in the order in which they are used.

-- Hours of everything.
create table catalog.usage_clock (
    day date not null,
    hour smallint not null,
    kind text not null,
    outcome text not null,
    calls bigint not null,
    row_count bigint not null,
    bytes bigint not null,
    primary key (day, hour, kind, outcome)
);

create table catalog.usage_dataset_month (
    month date not null,
    dataset text not null,
    calls bigint not null,
    views bigint not null,
    downloads bigint not null,
    refused bigint not null,
    aborted bigint not null,
    row_count bigint not null,
    bytes bigint not null,
    primary key (month, dataset)
);

create table catalog.usage_library (
    library text not null,
    day date not null,
    calls bigint not null,
    views bigint not null,
    downloads bigint not null,
    refused bigint not null,
    aborted bigint not null,
    row_count bigint not null,
    bytes bigint not null,
    primary key (library, day)
);

-- The libraries in which a dataset's use is counted now, and datasets whose public face was changed since.
create table catalog.usage_membership (
    dataset text primary key,
    libraries text[] not null
);
create table catalog.usage_moved (
    id bigint generated always as identity primary key,
    dataset text not null
);

grant select on catalog.usage_clock, catalog.usage_dataset_month, catalog.usage_library, catalog.usage_membership,
    catalog.usage_moved to minshu_catalog;

create function catalog.usage_note_moved() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    insert into catalog.usage_moved (dataset) values (new.code);
    return null;
end $$;

create trigger dataset_published after insert on catalog.dataset
    for each row when (new.visible) execute function catalog.usage_note_moved();
create trigger dataset_published_anew after update of state, version on catalog.dataset
    for each row when (old.visible is distinct from new.visible or old.version is distinct from new.version)
    execute function catalog.usage_note_moved();

-- The sums of datasets follow them to the libraries that they are in by now; only who folds calls it, under its lock.
create function catalog.usage_move(most int) returns int
    language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan
as $$
declare
    last bigint;
    taken int;
begin
    select max(id) into last from (select id from catalog.usage_moved order by id limit most) first;
    if last is null then
        return 0;
    end if;
    with gone as (
        delete from catalog.usage_moved where id <= last returning dataset),
    moved as materialized (
        select kept.dataset, kept.libraries as old, coalesce(entry.libraries, '{}') as new
          from catalog.usage_membership kept
          left join catalog.published_dataset entry on entry.code = kept.dataset
         where kept.dataset in (select dataset from gone) and kept.libraries <> coalesce(entry.libraries, '{}')),
    kept as (
        update catalog.usage_membership set libraries = moved.new
          from moved where moved.dataset = usage_membership.dataset),
    part as (
        select dataset, library, sum(sign) as sign
          from (select dataset, 1 as sign, library from moved cross join unnest(new) as library
                union all
                select dataset, -1, library from moved cross join unnest(old) as library) signed
         group by 1, 2 having sum(sign) <> 0),
    libraries as (
        insert into catalog.usage_library as kept
        select part.library, used.day, sum(sign * calls), coalesce(sum(sign * calls) filter (where kind = 'VIEW'), 0),
               coalesce(sum(sign * calls) filter (where kind = 'DOWNLOAD' and outcome <> 'REFUSED'), 0),
               coalesce(sum(sign * calls) filter (where outcome = 'REFUSED'), 0),
               coalesce(sum(sign * calls) filter (where outcome = 'ABORTED'), 0),
               sum(sign * row_count), sum(sign * bytes)
          from part join catalog.usage_day used on used.dataset = part.dataset
         group by 1, 2
            on conflict (library, day) do update
           set calls = kept.calls + excluded.calls, views = kept.views + excluded.views,
               downloads = kept.downloads + excluded.downloads, refused = kept.refused + excluded.refused,
               aborted = kept.aborted + excluded.aborted, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes)
    select count(*) from gone into taken;
    return taken;
end $$;

create or replace function catalog.usage_fold(most int) returns int
    language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan
as $$
declare
    last bigint;
    moved int;
    folded int;
begin
    if not pg_try_advisory_xact_lock(x'6D696E757367'::bigint) then
        return 0;
    end if;
    moved := catalog.usage_move(least(most, 1000));
    select max(id) into last from (select id from catalog.usage_change order by id limit most) first;
    if last is null then
        return moved;
    end if;
    with taken as (
        delete from catalog.usage_change where id <= last returning *),
    hours as materialized (
        select day, hour, dataset, department, scenario, organisation, kind, outcome,
               sum(calls) as calls, sum(row_count) as row_count, sum(bytes) as bytes
          from taken group by 1, 2, 3, 4, 5, 6, 7, 8),
    each_hour as (
        insert into catalog.usage_hour as kept
        select * from hours
            on conflict (day, hour, dataset, department, scenario, organisation, kind, outcome) do update
           set calls = kept.calls + excluded.calls, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes),
    clock as (
        insert into catalog.usage_clock as kept
        select day, hour, kind, outcome, sum(calls), sum(row_count), sum(bytes)
          from hours group by 1, 2, 3, 4
            on conflict (day, hour, kind, outcome) do update
           set calls = kept.calls + excluded.calls, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes),
    days as materialized (
        select day, dataset, department, scenario, organisation, kind, outcome,
               sum(calls) as calls, sum(row_count) as row_count, sum(bytes) as bytes
          from hours group by 1, 2, 3, 4, 5, 6, 7),
    whole as (
        insert into catalog.usage_day as kept
        select * from days
            on conflict (day, dataset, department, scenario, organisation, kind, outcome) do update
           set calls = kept.calls + excluded.calls, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes),
    side as materialized (
        select day, dataset, sum(calls) as calls, coalesce(sum(calls) filter (where kind = 'VIEW'), 0) as views,
               coalesce(sum(calls) filter (where kind = 'DOWNLOAD' and outcome <> 'REFUSED'), 0) as downloads,
               coalesce(sum(calls) filter (where outcome = 'REFUSED'), 0) as refused,
               coalesce(sum(calls) filter (where outcome = 'ABORTED'), 0) as aborted,
               sum(row_count) as row_count, sum(bytes) as bytes
          from days group by 1, 2),
    datasets as (
        insert into catalog.usage_dataset as kept
        select * from side
            on conflict (day, dataset) do update
           set calls = kept.calls + excluded.calls, views = kept.views + excluded.views,
               downloads = kept.downloads + excluded.downloads, refused = kept.refused + excluded.refused,
               aborted = kept.aborted + excluded.aborted, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes),
    months as (
        insert into catalog.usage_dataset_month as kept
        select date_trunc('month', day)::date, dataset, sum(calls), sum(views), sum(downloads), sum(refused),
               sum(aborted), sum(row_count), sum(bytes)
          from side group by 1, 2
            on conflict (month, dataset) do update
           set calls = kept.calls + excluded.calls, views = kept.views + excluded.views,
               downloads = kept.downloads + excluded.downloads, refused = kept.refused + excluded.refused,
               aborted = kept.aborted + excluded.aborted, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes),
    unknown as materialized (
        select used.dataset, coalesce(entry.libraries, '{}') as libraries
          from (select distinct dataset from side
                 where not exists (
                       select from catalog.usage_membership kept where kept.dataset = side.dataset)) used
          left join catalog.published_dataset entry on entry.code = used.dataset),
    known as (
        insert into catalog.usage_membership select * from unknown),
    libraries as (
        insert into catalog.usage_library as kept
        select library, day, sum(calls), sum(views), sum(downloads), sum(refused), sum(aborted), sum(row_count),
               sum(bytes)
          from side
          join (select * from catalog.usage_membership union all select * from unknown) member using (dataset)
          cross join unnest(libraries) as library
         group by 1, 2
            on conflict (library, day) do update
           set calls = kept.calls + excluded.calls, views = kept.views + excluded.views,
               downloads = kept.downloads + excluded.downloads, refused = kept.refused + excluded.refused,
               aborted = kept.aborted + excluded.aborted, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes),
    shares as (
        insert into catalog.usage_share as kept
        select part.dimension, day, part.key, kind, outcome, sum(calls), sum(row_count), sum(bytes)
          from days cross join lateral (values ('ALL', ''), ('DEPARTMENT', department),
                    ('SCENARIO', scenario), ('ORGANISATION', organisation)) as part (dimension, key)
         where part.key is not null
         group by 1, 2, 3, 4, 5
            on conflict (dimension, day, key, kind, outcome) do update
           set calls = kept.calls + excluded.calls, row_count = kept.row_count + excluded.row_count,
               bytes = kept.bytes + excluded.bytes)
    select count(*) from taken into folded;
    return folded + moved;
end $$;

revoke all on function catalog.usage_move(int), catalog.usage_note_moved() from public;

-- What is in the sums already. Nobody adds to them meanwhile, and the triggers hold off who publishes an entry.
select pg_advisory_xact_lock(x'6D696E757367'::bigint);
insert into catalog.usage_clock
select day, hour, kind, outcome, sum(calls), sum(row_count), sum(bytes) from catalog.usage_hour group by 1, 2, 3, 4;
insert into catalog.usage_dataset_month
select date_trunc('month', day)::date, dataset, sum(calls), sum(views), sum(downloads), sum(refused), sum(aborted),
       sum(row_count), sum(bytes)
  from catalog.usage_dataset group by 1, 2;
insert into catalog.usage_membership
select used.dataset, coalesce(entry.libraries, '{}')
  from (select distinct dataset from catalog.usage_dataset_month) used
  left join catalog.published_dataset entry on entry.code = used.dataset;
insert into catalog.usage_library
select library, day, sum(calls), sum(views), sum(downloads), sum(refused), sum(aborted), sum(row_count), sum(bytes)
  from catalog.usage_dataset join catalog.usage_membership using (dataset) cross join unnest(libraries) as library
 group by 1, 2;

-- Lists of the most used take their candidates from the head of these.
create index usage_dataset_used on catalog.usage_dataset (day, (views + downloads) desc);
create index usage_dataset_month_used on catalog.usage_dataset_month (month, (views + downloads) desc);
create index usage_share_key on catalog.usage_share (dimension, key, day);

-- What organisations and scenarios used of a department: a tenth of it, as most views are nobody's.
create index usage_day_department_organisation on catalog.usage_day (department, day) where organisation is not null;
create index usage_day_department_scenario on catalog.usage_day (department, day) where scenario is not null;
