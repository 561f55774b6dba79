-- Those whom a contract says must be told: entered by the organisation, with periods of their own.
create table contractual_contact (
    recipient_id       bigint not null,
    public_id          uuid not null,
    revision           integer not null default 1,
    customer           text not null,
    contract_reference text,
    address            text,
    canonical          text,
    address_proof      text,
    language           text,
    notice_days        integer,
    objection_days     integer,
    clock              text not null,
    authorisation      text not null,
    services           text[] not null,
    sections           text[] not null,
    created_at         timestamptz not null,
    ended_at           timestamptz,
    constraint contractual_contact_pk primary key (recipient_id),
    constraint contractual_contact_recipient_fk
        foreign key (recipient_id) references recipient (id),
    constraint contractual_contact_public_id_unique unique (public_id),
    constraint contractual_contact_clock_known check (clock in ('published', 'sent')),
    constraint contractual_contact_authorisation_known
        check (authorisation in ('general', 'specific')),
    constraint contractual_contact_days_told
        check (coalesce(notice_days, 0) between 0 and 3650
               and coalesce(objection_days, 0) between 0 and 3650),
    constraint contractual_contact_address_or_proof
        check ((address is null) = (address_proof is not null)
               and (canonical is null) = (address_proof is not null))
);
create unique index contractual_contact_once
    on contractual_contact (canonical, customer, coalesce(contract_reference, ''))
    where ended_at is null;
create index contractual_contact_customer on contractual_contact (lower(customer));

alter table notice_change
    add column sections text[] not null default '{}';
alter table delivery
    add column last_day_to_object date;
comment on column delivery.last_day_to_object is 'That the mail told; by the clock of its reader.';

grant select, insert, update on contractual_contact to ${service_role};
