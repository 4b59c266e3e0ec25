-- When a person asked for links that confirm addresses, those of the last hour at least: the mails themselves go, when
-- somebody takes an address back or a server refuses it, and with them went the count.
alter table catalog.mail_person add column asked timestamp with time zone[] not null default '{}';
