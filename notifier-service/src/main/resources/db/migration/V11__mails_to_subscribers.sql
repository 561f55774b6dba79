-- Mails to a subscriber about their own subscription: what is announced, a link to their data.
create table subscriber_mail (
    id            bigint generated always as identity,
    recipient_id  bigint not null,
    kind          text not null,
    requested_at  timestamptz not null,
    mail_state    text not null,
    mail_attempts integer not null default 0,
    next_mail_at  timestamptz not null,
    mailed_at     timestamptz,
    constraint subscriber_mail_pk primary key (id),
    constraint subscriber_mail_subscription_fk
        foreign key (recipient_id) references subscription (recipient_id),
    constraint subscriber_mail_kind_known check (kind in ('welcome', 'copy', 'erasure')),
    constraint subscriber_mail_state_known
        check (mail_state in ('queued', 'sent', 'failed', 'withheld'))
);
create index subscriber_mail_queued on subscriber_mail (next_mail_at) where mail_state = 'queued';
create index subscriber_mail_recipient on subscriber_mail (recipient_id, requested_at);
grant select, insert, update, delete on subscriber_mail to ${service_role};
