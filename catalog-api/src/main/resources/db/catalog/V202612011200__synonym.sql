-- All synonyms by which searches are understood, a row each time somebody changes them: the last row holds, the others are
-- the history. Without a row, those hold that the product brings.
create table catalog.synonym_version (
    version         bigint primary key check (version > 0),
    rules           text not null check (length(rules) <= 400000),
    reason          text not null,
    changed_at      timestamp with time zone not null,
    changed_by      text not null,
    changed_by_name text not null
);
grant select, insert on catalog.synonym_version to minshu_catalog;
