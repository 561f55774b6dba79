-- What became known of mails that came back, or were refused: what is counted against an address.
create table bounce (
    id           bigint generated always as identity,
    recipient_id bigint not null,
    delivery_id  bigint,
    kind         text not null,
    status       text,
    diagnostic   text,
    heard_at     timestamptz not null,
    digest       text not null,
    constraint bounce_pk primary key (id),
    constraint bounce_recipient_fk foreign key (recipient_id) references recipient (id),
    constraint bounce_once unique (digest),
    constraint bounce_kind_known check (kind in ('hard', 'soft', 'complaint'))
);
create index bounce_recipient on bounce (recipient_id, heard_at);
create index bounce_heard on bounce (heard_at);
comment on column bounce.delivery_id is 'Null for a mail about their own subscription.';
comment on column bounce.digest is 'Of what told it: the same report read again is the same row.';
grant select, insert, delete on bounce to ${service_role};

-- The evidence that a mail which was taken came back; of several reports the last.
alter table delivery
    add column bounced_at timestamptz,
    add column bounce_status text,
    add column bounce_reply text,
    add column refusal_due boolean not null default false;
create index delivery_refusal_due on delivery (id) where refusal_due;
comment on column delivery.refusal_due is
    'It was refused for good, and what that says of its address is still to be seen.';

-- Beside the state: somebody may unsubscribe while nothing reaches them.
alter table subscription
    add column suppressed_at timestamptz,
    add column suppressed_because text,
    add column suppressed_status text,
    add column suppressed_reply text,
    add column suppression_lifted_at timestamptz,
    add constraint subscription_suppression_is_whole
        check ((suppressed_at is null) = (suppressed_because is null)),
    add constraint subscription_suppression_known
        check (suppressed_because in ('hard-bounce', 'repeated-bounces', 'complaint'));
create index subscription_suppressed on subscription (recipient_id)
    where suppressed_at is not null;
comment on column subscription.suppression_lifted_at is 'Bounces before it count no more.';

-- Contractual contacts are told all the same; the organisation is alarmed.
alter table contractual_contact
    add column bounced_at timestamptz,
    add column bounce_status text,
    add column bounce_reply text;
create table contact_alarm (
    id            bigint generated always as identity,
    recipient_id  bigint not null,
    requested_at  timestamptz not null,
    mail_state    text not null,
    mail_attempts integer not null default 0,
    next_mail_at  timestamptz not null,
    mailed_at     timestamptz,
    constraint contact_alarm_pk primary key (id),
    constraint contact_alarm_contact_fk
        foreign key (recipient_id) references contractual_contact (recipient_id),
    constraint contact_alarm_mail_state_known check (mail_state in ('queued', 'sent', 'failed'))
);
create index contact_alarm_queued on contact_alarm (next_mail_at) where mail_state = 'queued';
create index contact_alarm_contact on contact_alarm (recipient_id, requested_at);
grant select, insert, update, delete on contact_alarm to ${service_role};
