-- An opt-in is what somebody wished, and the evidence that it was asked for and confirmed. It
-- changes nothing for its address until it is confirmed.
create table opt_in (
    id                     bigint generated always as identity,
    public_id              uuid not null,
    address                text not null,
    canonical              text not null,
    language               text,
    services               text[] not null,
    privacy_notice_read_at timestamptz not null,
    wording                text not null,
    requested_at           timestamptz not null,
    mail_state             text not null,
    mail_attempts          integer not null default 0,
    next_mail_at           timestamptz not null,
    mailed_at              timestamptz,
    confirmed_at           timestamptz,
    constraint opt_in_pk primary key (id),
    constraint opt_in_public_id_unique unique (public_id),
    constraint opt_in_mail_state_known check (mail_state in ('queued', 'sent', 'failed'))
);
create index opt_in_queued on opt_in (next_mail_at) where mail_state = 'queued';

-- Whoever is told of changes, by whichever channel.
create table recipient (
    id      bigint generated always as identity,
    channel text not null,
    constraint recipient_pk primary key (id),
    constraint recipient_channel_known check (channel in ('email'))
);

create table subscription (
    recipient_id bigint not null,
    public_id    uuid not null,
    opt_in_id    bigint not null,
    address      text not null,
    canonical    text not null,
    language     text,
    services     text[] not null,
    state        text not null,
    confirmed_at timestamptz not null,
    ended_at     timestamptz,
    constraint subscription_pk primary key (recipient_id),
    constraint subscription_recipient_fk foreign key (recipient_id) references recipient (id),
    constraint subscription_opt_in_fk foreign key (opt_in_id) references opt_in (id),
    constraint subscription_public_id_unique unique (public_id),
    constraint subscription_canonical_unique unique (canonical),
    constraint subscription_state_known check (state in ('active', 'unsubscribed')),
    constraint subscription_end_told check ((state = 'unsubscribed') = (ended_at is not null))
);

grant usage on schema notifier to ${service_role};
grant select, insert, update on opt_in, subscription to ${service_role};
grant select, insert on recipient to ${service_role};
