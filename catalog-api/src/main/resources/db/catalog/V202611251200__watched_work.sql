-- Metrics count what fails and what was refused every few seconds.
create index scheduled_tasks_failing on catalog.scheduled_tasks (task_name) where consecutive_failures > 0;
create index index_work_refused on catalog.index_work (dataset) where refused is not null;
