-- Who to speak to at a sub-processor: no part of any version, and erased when asked for.

create sequence contact_person_revision;
comment on sequence contact_person_revision is 'Goes on counting over erasures, so that no entity tag comes back.';

create table contact_person (
    sub_processor_id text not null,
    name text not null,
    role text,
    email text,
    phone text,
    revision bigint not null,
    updated_at timestamptz not null,
    constraint contact_person_pk primary key (sub_processor_id)
);
comment on table contact_person is 'Names persons at sub-processors. Those who edit and publish are named by their tokens: in version, draft_approval, audit_entry.';

grant usage on sequence contact_person_revision to ${service_role};
grant select, insert, update, delete on contact_person to ${service_role};
