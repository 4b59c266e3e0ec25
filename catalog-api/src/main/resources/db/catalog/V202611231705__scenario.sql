-- What is built on granted data.
create table catalog.scenario (
    id text primary key,
    organisation text,
    published boolean not null,
    name text not null,
    name_en text,
    field text not null,
    problem text not null,
    problem_en text,
    output text not null,
    output_en text,
    beneficiaries text,
    beneficiaries_en text,
    developer_type text,
    access_mode text not null,
    public_interest boolean not null,
    consent_required boolean not null,
    revision bigint not null default 1,
    created_by text not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null
);

create index scenario_organisation on catalog.scenario (organisation);
create index scenario_field on catalog.scenario (field);

-- The datasets it uses, by resource code: codes are never reused.
create table catalog.scenario_dataset (
    scenario text not null references catalog.scenario (id) on delete cascade,
    dataset text not null,
    position integer not null,
    primary key (scenario, dataset)
);

create index scenario_dataset_dataset on catalog.scenario_dataset (dataset);

-- Numbers of scenarios that developers register, apart from those the authority names itself.
create sequence catalog.scenario_number start 1000;

grant select, insert, update, delete on catalog.scenario, catalog.scenario_dataset to minshu_catalog;
grant usage on sequence catalog.scenario_number to minshu_catalog;
