-- A session at the desk stands for an API token, or for somebody whom the OpenID provider vouches for.

alter table desk_session
    alter column token_id drop not null,
    add column subject text,
    add column roles text,
    add column tokens bytea,
    add column vouched_at timestamptz,
    add column look_at timestamptz,
    add constraint desk_session_stands_for_one check ((token_id is null) <> (subject is null)),
    add constraint desk_session_vouched_as_a_whole check (
        num_nulls(subject, roles, tokens, vouched_at) in (0, 4) and (look_at is null or subject is not null));
comment on column desk_session.tokens is
    'What the provider gave to ask it again, encrypted by a key that is made of what the cookie has.';
comment on column desk_session.look_at is 'When it is asked again; null where it gave nothing to ask it by.';

grant update (roles, tokens, vouched_at, look_at) on desk_session to ${service_role};
