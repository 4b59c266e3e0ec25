-- What people want to be told about: a dataset, or a search in the form its address has.
create table catalog.subscription (
    id bigint primary key generated always as identity,
    subject text not null,
    dataset bigint references catalog.dataset (id) on delete cascade,
    query text,
    title text,
    created_at timestamp with time zone not null,
    -- Of a search: what was updated up to then has been told, and when it was last asked.
    told_until timestamp with time zone not null,
    checked_at timestamp with time zone not null,
    check ((dataset is null) <> (query is null)),
    check ((query is null) = (title is null))
);

create unique index subscription_dataset on catalog.subscription (subject, dataset) where dataset is not null;
create unique index subscription_query on catalog.subscription (subject, query) where query is not null;
create index subscription_newest on catalog.subscription (subject, id desc);
create index subscription_followers on catalog.subscription (dataset, id) where dataset is not null;
create index subscription_due on catalog.subscription (checked_at) where query is not null;

-- Followed datasets whose public face changed; "told" is the last subscription that has been told of it.
create table catalog.subscription_work (
    id bigint primary key generated always as identity,
    dataset bigint not null references catalog.dataset (id) on delete cascade,
    told bigint not null default 0,
    enqueued_at timestamp with time zone not null default clock_timestamp()
);

create index subscription_work_dataset on catalog.subscription_work (dataset);

grant select, insert, update, delete on catalog.subscription, catalog.subscription_work to minshu_catalog;
