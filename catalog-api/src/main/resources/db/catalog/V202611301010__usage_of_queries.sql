-- Rows that are asked for through the interface are a use of their own kind.
alter table catalog.usage_record drop constraint usage_record_kind_check;
alter table catalog.usage_record add constraint usage_record_kind_check check (kind in ('VIEW', 'DOWNLOAD', 'QUERY'));
