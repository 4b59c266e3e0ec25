-- Metrics count what fails every few seconds.
create index scheduled_tasks_failing on ingestion.scheduled_tasks (task_name) where consecutive_failures > 0;
