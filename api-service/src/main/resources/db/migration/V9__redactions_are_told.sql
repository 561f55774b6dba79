-- Replicas keep what they serve in memory: they hear of a redaction as they hear of a version.
create function tell_redaction() returns trigger language plpgsql as $$
begin
    perform pg_notify('article28_version', 'redacted');
    return null;
end
$$;
create trigger redaction_is_told after update on redaction_count
    for each statement execute function tell_redaction();
