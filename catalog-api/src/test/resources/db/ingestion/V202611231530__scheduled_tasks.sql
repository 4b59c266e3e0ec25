-- Ingestion's queue as the catalogue meets it: work can be left there, nothing else.
grant usage on schema ingestion to minshu_catalog;

create table ingestion.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    version bigint not null,
    primary key (task_name, task_instance)
);

grant insert on ingestion.scheduled_tasks to minshu_catalog;
