-- In which order versions became findable: who keeps a search is told by this order, however late the index heard of one.
-- The same version, indexed again, keeps its place.
create sequence catalog.index_position_seq;

create table catalog.index_position (
    dataset bigint primary key references catalog.dataset (id) on delete cascade,
    version integer not null,
    position bigint not null
);

create index index_position_newest on catalog.index_position (position);

-- What is findable by now has been told; what still waits for the index has not.
insert into catalog.index_position (dataset, version, position)
select id, version, 0 from catalog.dataset
 where version > 0 and not exists (select from catalog.index_work where index_work.dataset = dataset.id);

alter table catalog.subscription add column told_position bigint not null default 0;
alter table catalog.subscription alter column told_until drop not null;

grant select, insert, update, delete on catalog.index_position to minshu_catalog;
grant usage on sequence catalog.index_position_seq to minshu_catalog;
