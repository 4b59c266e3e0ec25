grant usage on schema ingestion to minshu_ingestion, minshu_catalog;

-- db-scheduler's table, as its documentation gives it for PostgreSQL
create table ingestion.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on ingestion.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on ingestion.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on ingestion.scheduled_tasks to minshu_ingestion;

-- The catalogue leaves work here in the transaction of its own change; what becomes of it is none of its business.
grant insert on ingestion.scheduled_tasks to minshu_catalog;

-- What failed too often, for an administrator: select * from ingestion.parked_task, then retry_parked_task.
create table ingestion.parked_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    failures integer not null,
    problem text not null,
    parked_at timestamp with time zone not null default now(),
    primary key (task_name, task_instance)
);
grant select, insert, update, delete on ingestion.parked_task to minshu_ingestion;

-- Puts a parked task back into the queue, due at once; false where there is none of that name.
create function ingestion.retry_parked_task(name text, instance text) returns boolean language sql as $$
    with parked as (
        delete from ingestion.parked_task where task_name = name and task_instance = instance
        returning task_name, task_instance, task_data
    ), queued as (
        insert into ingestion.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
        select task_name, task_instance, task_data, now(), false, 1 from parked
        on conflict do nothing
        returning 1
    )
    select exists (select from queued)
$$;
