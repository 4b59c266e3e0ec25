-- With many datasets, nearly every one is used on a day, and most in one way: one row a day for each, its kinds and
-- outcomes side by side, is a fraction of what the shares had of them.
create table catalog.usage_dataset (
    day date not null,
    dataset text not null,
    calls bigint not null,
    views bigint not null,
    downloads bigint not null,
    refused bigint not null,
    aborted bigint not null,
    row_count bigint not null,
    bytes bigint not null,
    primary key (day, dataset)
) partition by range (day);
create table catalog.usage_dataset_other partition of catalog.usage_dataset default;
grant select on catalog.usage_dataset to minshu_catalog;

create or replace function catalog.usage_make_partitions(first date default current_date) returns int
    language plpgsql security definer set search_path = pg_catalog
as $$
declare
    month date;
    owner text;
    aside boolean;
    made int := 0;
begin
    foreach owner in array array['usage_hour', 'usage_day', 'usage_share', 'usage_dataset'] loop
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

create or replace function catalog.usage_fold(most int) returns int
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
    datasets as (
        insert into catalog.usage_dataset as kept
        select day, dataset, sum(calls), coalesce(sum(calls) filter (where kind = 'VIEW'), 0),
               coalesce(sum(calls) filter (where kind = 'DOWNLOAD' and outcome <> 'REFUSED'), 0),
               coalesce(sum(calls) filter (where outcome = 'REFUSED'), 0),
               coalesce(sum(calls) filter (where outcome = 'ABORTED'), 0), sum(row_count), sum(bytes)
          from days group by 1, 2
            on conflict (day, dataset) do update
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
    return folded;
end $$;

-- Nobody adds to the sums while they move: who folds holds this lock.
select pg_advisory_xact_lock(x'6D696E757367'::bigint);
select catalog.usage_make_partitions(coalesce((select min(day) from catalog.usage_share), current_date));
insert into catalog.usage_dataset
select day, key, sum(calls), coalesce(sum(calls) filter (where kind = 'VIEW'), 0),
       coalesce(sum(calls) filter (where kind = 'DOWNLOAD' and outcome <> 'REFUSED'), 0),
       coalesce(sum(calls) filter (where outcome = 'REFUSED'), 0),
       coalesce(sum(calls) filter (where outcome = 'ABORTED'), 0), sum(row_count), sum(bytes)
  from catalog.usage_share where dimension = 'DATASET' group by 1, 2;
delete from catalog.usage_share where dimension = 'DATASET';
alter table catalog.usage_share drop constraint usage_share_dimension_check,
    add constraint usage_share_dimension_check
        check (dimension in ('ALL', 'DEPARTMENT', 'SCENARIO', 'ORGANISATION'));
