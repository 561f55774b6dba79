-- What a change does and whose it is, beside its text: by these it is found.
alter table notice_change
    add column event text,
    add column sub_processor_id text;
update notice_change
set event = content::jsonb ->> 'event', sub_processor_id = content::jsonb ->> 'subProcessorId';
create index notice_change_withdrawn on notice_change (sub_processor_id)
    where event = 'withdrawn';

-- An objection to an announced change. Its grounds and its customer are nowhere else.
create table objection (
    id                 bigint generated always as identity,
    reference          text not null,
    digest             text not null,
    version            bigint not null,
    sub_processor_id   text,
    change_name        text not null,
    change_event       text,
    effective_from     date,
    planned_changes    text[] not null,
    last_day           date,
    sender             uuid,
    sender_name        text,
    customer           text not null,
    contract_reference text,
    grounds            text not null,
    standing           text not null,
    late               boolean not null,
    received_at        timestamptz not null,
    state              text not null,
    answer             text,
    answered_by        text,
    answered_at        timestamptz,
    revision           bigint not null default 1,
    constraint objection_pk primary key (id),
    constraint objection_reference_unique unique (reference),
    constraint objection_once unique (digest),
    constraint objection_version_fk foreign key (version) references notice (version),
    constraint objection_standing_known
        check (standing in ('contractual-contact', 'claimed', 'verified')),
    constraint objection_state_known
        check (state in ('received', 'under-review', 'upheld', 'alternative-offered', 'rejected',
                         'withdrawn', 'termination')),
    constraint objection_answer_is_whole check ((answer is null) = (answered_at is null))
);
create index objection_version on objection (version, id);
create index objection_state on objection (state, id);
create index objection_sub_processor on objection (sub_processor_id, id);
create index objection_sender on objection (sender, received_at);
comment on column objection.digest is
    'Of sender, change and words: the same objection sent again is the same row.';
comment on column objection.sub_processor_id is 'Null where the change is one of the list itself.';
comment on column objection.planned_changes is
    'Ids of the planned changes that it is about; empty where it is about more than these.';
comment on column objection.sender is
    'Public id of the subscription whose link was used; null once its owner was forgotten.';

-- What became of it, step by step; the first is that it was received.
create table objection_step (
    id           bigint generated always as identity,
    objection_id bigint not null,
    at           timestamptz not null,
    state        text not null,
    standing     text not null,
    answer       text,
    taken_by     text,
    constraint objection_step_pk primary key (id),
    constraint objection_step_objection_fk foreign key (objection_id) references objection (id)
);
create index objection_step_objection on objection_step (objection_id, id);
comment on column objection_step.taken_by is
    'Who of the staff; null where it was the sender or this service.';

-- The mails that a step makes: to the sender, and to whom the organisation names for objections.
create table objection_mail (
    id           bigint generated always as identity,
    step_id      bigint not null,
    addressee    text not null,
    state        text not null default 'queued',
    attempts     integer not null default 0,
    next_mail_at timestamptz not null,
    queued_at    timestamptz not null,
    ended_at     timestamptz,
    reply        text,
    constraint objection_mail_pk primary key (id),
    constraint objection_mail_step_fk foreign key (step_id) references objection_step (id),
    constraint objection_mail_once unique (step_id, addressee),
    constraint objection_mail_addressee_known check (addressee in ('sender', 'contact')),
    constraint objection_mail_state_known
        check (state in ('queued', 'sent', 'failed', 'skipped')),
    constraint objection_mail_end_told check ((state = 'queued') = (ended_at is null))
);
create index objection_mail_queued on objection_mail (next_mail_at) where state = 'queued';

grant select, insert, update on objection, objection_mail to ${service_role};
grant select, insert on objection_step to ${service_role};
