-- What was searched for on a day, and how often: sums, so that nobody's searches can be told from another's.
create table catalog.search_day (
    day      date not null,
    query    text not null check (length(query) between 1 and 60),
    searches bigint not null check (searches > 0),
    found    bigint not null,
    loose    boolean not null,
    primary key (day, query)
);
grant select, insert, update, delete on catalog.search_day to minshu_catalog;
