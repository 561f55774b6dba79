-- URLs that subscribers want to be called, as a second way to be told. Each is a recipient of its
-- own, and wants what the subscription it belongs to wants.
create table webhook (
    recipient_id bigint not null,
    owner_id     bigint not null,
    public_id    uuid not null,
    url          text,
    origin       text,
    secret_key   text not null,
    created_at   timestamptz not null,
    tests        integer not null default 0,
    tests_since  timestamptz not null,
    ended_at     timestamptz,
    constraint webhook_pk primary key (recipient_id),
    constraint webhook_recipient_fk foreign key (recipient_id) references recipient (id),
    constraint webhook_owner_fk foreign key (owner_id) references subscription (recipient_id),
    constraint webhook_public_id_unique unique (public_id),
    constraint webhook_end_forgets_url check ((ended_at is null) = (url is not null))
);
create index webhook_owner on webhook (owner_id);
create unique index webhook_once on webhook (owner_id, url) where ended_at is null;
comment on column webhook.origin is
    'Of the URL, for the evidence; null once its owner is erased.';
comment on column webhook.secret_key is
    'Id of the key that its secret is derived by; the secret itself is nowhere.';

alter table recipient
    drop constraint recipient_channel_known,
    add constraint recipient_channel_known check (channel in ('email', 'webhook'));

-- The channel stands with the delivery, so that those who send find theirs without a join.
alter table delivery
    add column channel text not null default 'email',
    add constraint delivery_channel_known check (channel in ('email', 'webhook'));
create index delivery_webhook_queued on delivery (next_attempt_at)
    where state = 'queued' and channel = 'webhook';
comment on column delivery.smtp_reply is
    'What the mail server said; of a webhook, the status of its answer. Or why there was none.';
comment on column delivery.mail_hash is 'Of the mail, or of the body that a webhook got.';
comment on column delivery.message_id is 'Message-ID of the mail, or webhook-id of the call.';

grant select, insert, update on webhook to ${service_role};
