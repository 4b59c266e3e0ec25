-- What an operator may see and do of this schema's work through the catalogue's operations page: these functions and
-- nothing else, as this schema's owner, whatever its tables look like.
create function ingestion.work_figures()
    returns table (queued bigint, oldest double precision, failing bigint, parked bigint)
    language sql stable security definer set search_path = pg_catalog as $$
    select (select count(*) from (select from ingestion.scheduled_tasks
              where execution_time <= now() and not picked limit 10000) due),
           coalesce((select extract(epoch from now() - execution_time)::double precision from ingestion.scheduled_tasks
              where execution_time <= now() and not picked order by execution_time limit 1), 0),
           (select count(*) from (select from ingestion.scheduled_tasks
              where consecutive_failures > 0 limit 10000) failing),
           (select count(*) from (select from ingestion.parked_task limit 10000) parked)
$$;

create function ingestion.work_by_task()
    returns table (task text, due bigint, running bigint, next timestamp with time zone,
                   last_success timestamp with time zone, last_failure timestamp with time zone, failures integer)
    language sql stable security definer set search_path = pg_catalog as $$
    select task_name, count(*) filter (where execution_time <= now() and not picked), count(*) filter (where picked),
           min(execution_time), max(last_success), max(last_failure), coalesce(max(consecutive_failures), 0)
      from (select * from ingestion.scheduled_tasks order by execution_time limit 10000) first
     group by task_name order by task_name
$$;

create index parked_task_by_time on ingestion.parked_task (parked_at, task_name, task_instance);

create function ingestion.parked_tasks(most integer, skipped integer)
    returns table (task text, instance text, failures integer, problem text, parked_at timestamp with time zone)
    language sql stable security definer set search_path = pg_catalog as $$
    select task_name, task_instance, failures, problem, parked_at from ingestion.parked_task
     order by parked_at, task_name, task_instance limit most offset skipped
$$;

create function ingestion.retry_parked(name text, instance text) returns boolean
    language sql security definer set search_path = pg_catalog as $$
    select ingestion.retry_parked_task(name, instance)
$$;

create function ingestion.discard_parked(name text, instance text) returns boolean
    language sql security definer set search_path = pg_catalog as $$
    with gone as (
        delete from ingestion.parked_task where task_name = name and task_instance = instance returning 1
    )
    select exists (select from gone)
$$;

create function ingestion.schema_version() returns text
    language sql stable security definer set search_path = pg_catalog as $$
    select version from ingestion.flyway_schema_history where success and version is not null
     order by installed_rank desc limit 1
$$;

revoke execute on function ingestion.work_figures(), ingestion.work_by_task(), ingestion.parked_tasks(integer, integer),
    ingestion.retry_parked(text, text), ingestion.discard_parked(text, text), ingestion.schema_version() from public;
grant execute on function ingestion.work_figures(), ingestion.work_by_task(), ingestion.parked_tasks(integer, integer),
    ingestion.retry_parked(text, text), ingestion.discard_parked(text, text), ingestion.schema_version()
    to minshu_catalog;
