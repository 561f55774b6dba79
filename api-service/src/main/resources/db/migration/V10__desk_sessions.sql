-- Who is signed in at the desk.

create table desk_session (
    id bigint generated always as identity,
    hash text not null,
    token_id bigint not null,
    made_at timestamptz not null,
    used_at timestamptz not null,
    expires_at timestamptz not null,
    constraint desk_session_pk primary key (id),
    constraint desk_session_hash_is_unique unique (hash),
    constraint desk_session_token_fk foreign key (token_id) references api_token (id)
);
comment on column desk_session.hash is 'SHA-256 of 256 random bits; they themselves are in the cookie alone.';
comment on column desk_session.used_at is 'To the minute.';

create index desk_session_expires on desk_session (expires_at);

grant select, insert, update (used_at), delete on desk_session to ${service_role};
