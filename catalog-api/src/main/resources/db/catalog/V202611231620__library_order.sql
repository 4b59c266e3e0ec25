-- Libraries are shown in the order in which they were set up.
alter table catalog.library add column position integer not null generated always as identity;
