-- An import that breaks off waits a while, so that it holds up none behind it, and is given up after some attempts.
alter table catalog.register_import add column attempts integer not null default 0;
alter table catalog.register_import add column not_before timestamp with time zone not null default '-infinity';
