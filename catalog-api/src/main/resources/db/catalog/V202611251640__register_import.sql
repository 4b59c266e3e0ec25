-- Forms that departments bring in; rows_done is the last row of the sheet whose outcome is kept.
create table catalog.register_import (
    id text primary key,
    name text not null,
    dry_run boolean not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    object_key text not null unique,
    row_count bigint not null,
    rows_done bigint not null default 0,
    created bigint not null default 0,
    changed bigint not null default 0,
    unchanged bigint not null default 0,
    refused bigint not null default 0,
    failure text,
    started_by text not null,
    started_by_name text not null,
    roles text[] not null,
    department text,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index register_import_newest on catalog.register_import (started_at desc, id);
create index register_import_department on catalog.register_import (department, started_at desc, id);
create index register_import_unfinished on catalog.register_import (started_at, id)
    where state in ('WAITING', 'RUNNING');

-- Why entries were refused, by the first row of each.
create table catalog.register_import_refusal (
    import text not null references catalog.register_import (id) on delete cascade,
    row_number bigint not null,
    reason text not null,
    primary key (import, row_number)
);

grant select, insert, update, delete on catalog.register_import, catalog.register_import_refusal to minshu_catalog;
