-- The functions that the catalogue may call, with the shape of the real ones.
create table ingestion.parked_task (
    task_name text not null,
    task_instance text not null,
    failures integer not null,
    problem text not null,
    parked_at timestamp with time zone not null default now()
);

create function ingestion.work_figures()
    returns table (queued bigint, oldest double precision, failing bigint, parked bigint)
    language sql stable security definer as $$
    select 7::bigint, 1.5::double precision, 0::bigint, count(*) from ingestion.parked_task
$$;

create function ingestion.work_by_task()
    returns table (task text, due bigint, running bigint, next timestamp with time zone,
                   last_success timestamp with time zone, last_failure timestamp with time zone, failures integer)
    language sql stable security definer as $$
    select 'inspect-distribution', 7::bigint, 0::bigint, now(), null::timestamp with time zone,
           null::timestamp with time zone, 0
$$;

create function ingestion.parked_tasks(most integer, skipped integer)
    returns table (task text, instance text, failures integer, problem text, parked_at timestamp with time zone)
    language sql stable security definer as $$
    select * from ingestion.parked_task order by task_instance limit most offset skipped
$$;

create function ingestion.discard_parked(name text, instance text) returns boolean
    language sql security definer as $$
    with gone as (delete from ingestion.parked_task where task_name = name and task_instance = instance returning 1)
    select exists (select from gone)
$$;

create function ingestion.retry_parked(name text, instance text) returns boolean
    language sql security definer as $$ select ingestion.discard_parked(name, instance) $$;

create function ingestion.schema_version() returns text language sql stable security definer as $$ select '202611251610' $$;
