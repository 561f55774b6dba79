-- How far publications were taken in; one row. Halted: what came does not fit what was taken in.
create table intake (
    id             integer not null,
    last_version   bigint not null,
    last_hash      text,
    halted_version bigint,
    halted_because text,
    constraint intake_pk primary key (id),
    constraint intake_single check (id = 1)
);
insert into intake (id, last_version) values (1, 0);

-- The announcement of one version. services: whom it concerns; null means everyone.
create table notice (
    id             bigint generated always as identity,
    version        bigint not null,
    hash           text not null,
    previous_hash  text,
    published_at   timestamptz not null,
    note           text,
    services       text[],
    taken_in_at    timestamptz not null,
    register       text,
    state          text not null,
    last_recipient bigint not null default 0,
    constraint notice_pk primary key (id),
    constraint notice_version_unique unique (version),
    constraint notice_state_known check (state in ('spreading', 'delivering', 'done'))
);
create index notice_open on notice (id) where state <> 'done';

create table notice_change (
    notice_id bigint not null,
    ordinal   integer not null,
    kind      text not null,
    services  text[] not null,
    content   text not null,
    constraint notice_change_pk primary key (notice_id, ordinal),
    constraint notice_change_notice_fk foreign key (notice_id) references notice (id)
);

-- Processes that send. One whose lease ran out is dead, and its deliveries are taken over.
create table worker (
    id          uuid not null,
    lease_until timestamptz not null,
    constraint worker_pk primary key (id)
);

-- One notice to one recipient: the evidence that it was given.
create table delivery (
    id              bigint generated always as identity,
    notice_id       bigint not null,
    recipient_id    bigint not null,
    message_id      text not null,
    state           text not null,
    reason          text,
    attempts        integer not null default 0,
    outcome_unknown boolean not null default false,
    next_attempt_at timestamptz not null,
    worker_id       uuid,
    smtp_reply      text,
    mail_hash       text,
    created_at      timestamptz not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    constraint delivery_pk primary key (id),
    constraint delivery_notice_fk foreign key (notice_id) references notice (id),
    constraint delivery_recipient_fk foreign key (recipient_id) references recipient (id),
    constraint delivery_once unique (notice_id, recipient_id),
    constraint delivery_state_known
        check (state in ('queued', 'sending', 'sent', 'failed', 'skipped', 'cancelled')),
    constraint delivery_sending_owned check ((state = 'sending') = (worker_id is not null))
);
create index delivery_queued on delivery (notice_id, next_attempt_at) where state = 'queued';
create index delivery_sending on delivery (worker_id) where state = 'sending';

grant select, update on intake to ${service_role};
grant select, insert, update on notice, delivery to ${service_role};
grant select, insert on notice_change to ${service_role};
grant select, insert, update, delete on worker to ${service_role};
