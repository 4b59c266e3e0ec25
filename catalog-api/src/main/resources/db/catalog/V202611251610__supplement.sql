-- Each deadline is kept with the event it is counted from and the number of working days, so that it can be counted
-- anew when the calendar changes, and stand still while the applicant is asked to add something.
alter table catalog.access_request
    drop constraint access_request_state_check,
    drop column deadline,
    add column review_from timestamp with time zone,
    add column review_days integer,
    add column approval_from timestamp with time zone,
    add column approval_days integer,
    add column supplement_from timestamp with time zone,
    add column supplement_days integer,
    add column supplement_deadline timestamp with time zone,
    add column paused text check (paused in ('PROVIDER_REVIEW', 'AUTHORITY_APPROVAL')),
    add column closed_at timestamp with time zone,
    add constraint access_request_state_check
        check (state in ('DRAFT', 'PROVIDER_REVIEW', 'AUTHORITY_APPROVAL', 'SUPPLEMENT', 'GRANTED', 'REJECTED',
                         'WITHDRAWN', 'CLOSED')),
    add constraint access_request_paused_only check ((state = 'SUPPLEMENT') = (paused is not null));

alter table catalog.access_request
    add column deadline timestamp with time zone
        generated always as (
            case state
                when 'PROVIDER_REVIEW' then review_deadline
                when 'AUTHORITY_APPROVAL' then approval_deadline
                when 'SUPPLEMENT' then supplement_deadline
            end) stored;

create index access_request_state on catalog.access_request (state, deadline);
create index access_request_deadline on catalog.access_request (deadline) where deadline is not null;

-- Requests from before have no number of days: five was the rule.
update catalog.access_request
   set review_from = submitted_at, review_days = 5
 where submitted_at is not null;
update catalog.access_request
   set approval_from = reviewed_at, approval_days = 5
 where reviewed_at is not null;

-- What the applicant was asked to add, by whom, and what came of it: at most one at a time is open.
create table catalog.access_supplement (
    id bigint generated always as identity primary key,
    request text not null references catalog.access_request (no) on delete cascade,
    department text,
    asked_at timestamp with time zone not null,
    asked_by text not null,
    asked_by_name text not null,
    question text not null,
    fields text[] not null,
    ended_at timestamp with time zone,
    outcome text check (outcome in ('ANSWERED', 'WITHDRAWN', 'RETURNED', 'CLOSED')),
    answered_by_name text,
    answer text,
    check ((ended_at is null) = (outcome is null))
);

create unique index access_supplement_open on catalog.access_supplement (request) where ended_at is null;
create index access_supplement_request on catalog.access_supplement (request, id);

grant select, insert, update, delete on catalog.access_supplement to minshu_catalog;
