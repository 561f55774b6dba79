-- Tokens for several people, each with an end.

alter table api_token
    add column created_by text,
    add column expires_at timestamptz,
    add column revoked_at timestamptz;
comment on column api_token.revoked_at is 'Rows stay, since the audit trail names their tokens.';

grant update (revoked_at) on api_token to ${service_role};
