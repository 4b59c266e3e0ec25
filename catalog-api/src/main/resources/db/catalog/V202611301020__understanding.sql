-- What a worker makes of a stored file, and how far it is.
alter table catalog.distribution
    add column media_type_found text,
    add column step text,
    add column percent int not null default 0 check (percent between 0 and 100),
    add column verdict text check (verdict in ('TABLE', 'TEXT', 'REFUSED')),
    add column refusal text,
    add column refusal_detail text;

comment on column catalog.distribution.refusal is 'code of org.minshu.model.vocabulary.ReadingRefusal';

-- The text of a document, page by page as lines of JSON in an object.
create table catalog.distribution_text (
    distribution text primary key references catalog.distribution on delete cascade,
    object_key text not null unique,
    sha256 text not null,
    bytes bigint not null,
    pages int not null,
    characters bigint not null,
    excerpt text not null,
    metadata jsonb not null
);

grant select, insert, update, delete on catalog.distribution_text to minshu_catalog;
