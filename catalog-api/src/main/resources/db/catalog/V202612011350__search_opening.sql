-- How many searches of a day had a result opened, and at which places: never more than there were searches, whoever asks.
alter table catalog.search_day
    add column opened bigint not null default 0,
    add column places bigint not null default 0,
    add constraint search_day_opened check (opened between 0 and searches),
    add constraint search_day_places check (places >= opened);
