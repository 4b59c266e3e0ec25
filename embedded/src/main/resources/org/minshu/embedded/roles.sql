-- The database roles of the platform, made where they are missing; run as a superuser, as often as one likes.
-- Passwords are not set here: "alter role minshu_owner password '...'", and the same for minshu_app.

do $$
begin
  -- Owns the schemas and migrates them.
  if not exists (select from pg_roles where rolname = 'minshu_owner') then
    create role minshu_owner login;
  end if;
  -- What the applications connect as. It owns nothing and can do what migrations granted to the groups below.
  if not exists (select from pg_roles where rolname = 'minshu_app') then
    create role minshu_app login;
  end if;
  -- One group for each owner of a schema.
  if not exists (select from pg_roles where rolname = 'minshu_catalog') then
    create role minshu_catalog nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'minshu_ingestion') then
    create role minshu_ingestion nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'minshu_portal') then
    create role minshu_portal nologin;
  end if;
  -- Run apart, each application may have a login of its own in its group instead.
  if not pg_has_role('minshu_app', 'minshu_catalog', 'member') then
    grant minshu_catalog to minshu_app;
  end if;
  if not pg_has_role('minshu_app', 'minshu_ingestion', 'member') then
    grant minshu_ingestion to minshu_app;
  end if;
  if not pg_has_role('minshu_app', 'minshu_portal', 'member') then
    grant minshu_portal to minshu_app;
  end if;
end $$;
