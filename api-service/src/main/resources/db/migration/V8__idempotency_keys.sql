-- Which writes were sent with a key, so that they take effect once.

create table idempotency_key (
    id text not null,
    fingerprint text not null,
    attempt uuid not null,
    leased_until timestamptz not null,
    expires_at timestamptz not null,
    effect text,
    status integer,
    headers text,
    body bytea,
    constraint idempotency_key_pk primary key (id),
    constraint idempotency_key_answer_is_whole
        check ((status is null) = (headers is null) and (status is null) = (body is null))
);
comment on table idempotency_key is 'Kept for a day. Times are those of the database, which all instances share.';
comment on column idempotency_key.id is 'SHA-256 over who sent it, where to, and the key.';
comment on column idempotency_key.fingerprint is 'SHA-256 over all that decides what the request does.';
comment on column idempotency_key.attempt is 'Whoever carries the request out; an attempt that was given up can no longer commit.';
comment on column idempotency_key.effect is 'What the attempt did, written in the transaction that did it.';
comment on column idempotency_key.body is 'The answer, to be given again; never one with a secret.';

create index idempotency_key_expires on idempotency_key (expires_at);

grant select, insert, update, delete on idempotency_key to ${service_role};
