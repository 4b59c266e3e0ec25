-- The last number given out in a year (Asia/Shanghai).
create table catalog.request_number (
    year integer primary key,
    last integer not null
);

-- What is asked for. What was granted is kept apart, in catalog.access_grant.
create table catalog.access_request (
    no text primary key,
    state text not null
        check (state in ('DRAFT', 'PROVIDER_REVIEW', 'AUTHORITY_APPROVAL', 'GRANTED', 'REJECTED', 'WITHDRAWN')),
    revision bigint not null default 1,
    applicant text not null,
    applicant_name text not null,
    organisation text not null,
    scenario text references catalog.scenario (id),
    review_track text not null,
    purpose text,
    access_mode text,
    valid_from date,
    valid_until date,
    security text,
    contact_name text,
    contact_phone text,
    committed boolean not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    review_deadline timestamp with time zone,
    reviewed_at timestamp with time zone,
    approval_deadline timestamp with time zone,
    decided_at timestamp with time zone,
    decided_by text,
    decided_by_name text,
    comment text,
    withdrawn_at timestamp with time zone,
    deadline timestamp with time zone
        generated always as (
            case state
                when 'PROVIDER_REVIEW' then review_deadline
                when 'AUTHORITY_APPROVAL' then approval_deadline
            end) stored
);

create index access_request_organisation on catalog.access_request (organisation, updated_at desc);
create index access_request_state on catalog.access_request (state, deadline);
create index access_request_newest on catalog.access_request (updated_at desc);
create index access_request_scenario on catalog.access_request (scenario);

-- One department's part; opened when the request is submitted, decided once.
create table catalog.access_request_part (
    request text not null references catalog.access_request (no) on delete cascade,
    department text not null,
    state text not null check (state in ('PENDING', 'GRANTED', 'NARROWED', 'REFUSED')),
    comment text,
    decided_at timestamp with time zone,
    decided_by text,
    decided_by_name text,
    primary key (request, department)
);

create index access_request_part_department on catalog.access_request_part (department, state);

-- The datasets asked for, as they were when the request was last saved by its applicant.
create table catalog.access_request_dataset (
    request text not null references catalog.access_request (no) on delete cascade,
    dataset text not null,
    position integer not null,
    department text not null,
    title text not null,
    title_en text,
    level integer not null,
    primary key (request, dataset)
);

create table catalog.access_request_item (
    request text not null,
    dataset text not null,
    item text not null,
    position integer not null,
    label text not null,
    sensitivity text not null,
    decision text not null default 'PENDING' check (decision in ('PENDING', 'GRANTED', 'REFUSED')),
    reason text,
    primary key (request, dataset, item),
    foreign key (request, dataset)
        references catalog.access_request_dataset (request, dataset) on delete cascade
);

-- What was given: usable between two days, unless revoked.
create table catalog.access_grant (
    id text primary key,
    request text not null unique references catalog.access_request (no),
    organisation text not null,
    scenario text references catalog.scenario (id),
    valid_from date not null,
    valid_until date not null,
    granted_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    revoked_by text,
    revoked_by_name text,
    reason text,
    check (valid_from <= valid_until)
);

create index access_grant_organisation on catalog.access_grant (organisation, granted_at desc);
create index access_grant_newest on catalog.access_grant (granted_at desc);
create index access_grant_scenario on catalog.access_grant (scenario) where revoked_at is null;

create table catalog.access_grant_item (
    access_grant text not null references catalog.access_grant (id),
    dataset text not null,
    item text not null,
    position integer not null,
    primary key (access_grant, dataset, item)
);

create index access_grant_item_dataset on catalog.access_grant_item (dataset, access_grant);

grant select, insert, update, delete
    on catalog.request_number, catalog.access_request, catalog.access_request_part,
       catalog.access_request_dataset, catalog.access_request_item
    to minshu_catalog;
grant select, insert, update on catalog.access_grant to minshu_catalog;
grant select, insert on catalog.access_grant_item to minshu_catalog;
