-- Files that are being read: what the steps so far have found. A step takes the row as it left it and goes on from there; the
-- row goes with the report.
create table ingestion.understanding (
    distribution text primary key,
    step text not null check (step in ('CONVERT', 'PROFILE', 'REPORT')),
    found jsonb not null,
    begun int not null default 0,
    changed_at timestamp with time zone not null default now()
);
grant select, insert, update, delete on ingestion.understanding to minshu_ingestion;

comment on column ingestion.understanding.begun is
    'how often the conversion was begun and did not end: a file that ends the worker each time is given up';
