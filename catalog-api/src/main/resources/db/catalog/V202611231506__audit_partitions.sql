-- Rows fall here only if no month was made for them in time.
create table catalog.audit_entry_other partition of catalog.audit_entry default;

-- The run-time role may add months and drop old sealed ones, but only through these two.
create function catalog.audit_make_partitions() returns int
    language plpgsql security definer set search_path = pg_catalog
as $$
declare
    month date;
    made int := 0;
begin
    for ahead in 0..2 loop
        month := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead))::date;
        if to_regclass('catalog.audit_entry_' || to_char(month, 'YYYYMM')) is null then
            execute format('create table catalog.%I partition of catalog.audit_entry for values from (%L) to (%L)',
                'audit_entry_' || to_char(month, 'YYYYMM'),
                month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
            made := made + 1;
        end if;
    end loop;
    return made;
end $$;

-- Drops whole months before the day given, sealed to their last row, and keeps the last hash as the anchor.
create function catalog.audit_drop_before(day date) returns int
    language plpgsql security definer set search_path = pg_catalog
as $$
declare
    part record;
    dropped int := 0;
    unsealed bigint;
begin
    if day > (now() at time zone 'UTC')::date - 180 then
        raise exception 'The audit trail is kept for at least 180 days';
    end if;
    for part in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
         where i.inhparent = 'catalog.audit_entry'::regclass and c.relname ~ '^audit_entry_\d{6}$'
           and (to_date(right(c.relname, 6), 'YYYYMM') + interval '1 month')::date <= day
         order by c.relname
    loop
        -- What lies behind the anchor was sealed once, though its seal is gone: transactions overlap the end of a month.
        execute format('select count(*) from catalog.%I e
             where not exists (select from catalog.audit_seal s where s.entry = e.id)
               and (e.tx, e.id) > (select tx, entry from (select tx, entry, position from catalog.audit_anchor
                    union all select ''0''::xid8, 0, -1) anchors order by position desc limit 1)',
            part.relname) into unsealed;
        exit when unsealed > 0;
        execute format('insert into catalog.audit_anchor (position, entry, tx, hash)
            select position, entry, tx, hash from catalog.audit_seal
             where entry in (select id from catalog.%I) order by position desc limit 1', part.relname);
        delete from catalog.audit_seal where position <= (select max(position) from catalog.audit_anchor);
        execute format('drop table catalog.%I', part.relname);
        dropped := dropped + 1;
    end loop;
    return dropped;
end $$;

revoke all on function catalog.audit_make_partitions(), catalog.audit_drop_before(date) from public;
grant execute on function catalog.audit_make_partitions(), catalog.audit_drop_before(date) to minshu_catalog;
select catalog.audit_make_partitions();
