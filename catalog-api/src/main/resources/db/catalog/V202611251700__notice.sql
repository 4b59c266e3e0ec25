-- What the authority tells everybody, on the days it is meant for.
create table catalog.notice (
    id bigint primary key generated always as identity,
    title_zh text not null,
    title_en text,
    text_zh text not null,
    text_en text,
    first_day date not null,
    last_day date,
    revision bigint not null default 1,
    created_by text not null,
    updated_at timestamp with time zone not null,
    check (last_day >= first_day),
    check ((title_en is null) = (text_en is null))
);

create index notice_newest on catalog.notice (first_day desc, id desc);

grant select, insert, update, delete on catalog.notice to minshu_catalog;
