grant usage on schema catalog to minshu_catalog;

-- db-scheduler's table, as its documentation gives it for PostgreSQL
create table catalog.scheduled_tasks (
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
create index scheduled_tasks_due on catalog.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on catalog.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on catalog.scheduled_tasks to minshu_catalog;
