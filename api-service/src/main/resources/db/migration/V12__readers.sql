-- For reports: what is published, and how far it was sent. Not who did what, nor what is not published.
create function let_read(p_role text) returns void language plpgsql as $$
begin
    execute format('grant usage on schema register to %I', p_role);
    execute format('grant select on relay_position, redaction_count to %I', p_role);
    execute format(
        'grant select (number, published_at, note, added, removed, updated, hash, previous_hash, register_id,
                       publication, event, corrects_version, corrects_reason, editorial, imported, redacted_on)
         on version to %I', p_role);
    execute format(
        'grant select (part, id, revision, since_version, until_version, content, digest, redacted_on)
         on revision to %I', p_role);
end
$$;
alter function let_read set search_path = register, pg_temp;
revoke all on function let_read from public;
comment on function let_read is 'For a role that was made after this migration: docs/configuration.md.';
do $$
begin
    if exists (select from pg_roles where rolname = '${reader_role}') then
        perform let_read('${reader_role}');
    end if;
end
$$;
