-- What a restored database tells of who was told may be too old: nothing is sent until somebody who knows says so.
create table restore (
    id          bigint generated always as identity,
    restored_at timestamptz not null,
    backup_at   timestamptz,
    ended_at    timestamptz,
    constraint restore_pk primary key (id)
);
create index restore_open on restore (id) where ended_at is null;
comment on table restore is 'Written by scripts/restore, or by the service that finds itself over another database.';
comment on column restore.backup_at is 'The state that was restored; null where that is not known.';
comment on column restore.ended_at is 'Since when it is sent again. Who let it is a deed.';

-- By it the service notices a restore that nobody told it of.
create table database_seen (
    only_row          boolean not null default true,
    system_identifier text not null,
    table_oid         bigint not null,
    constraint database_seen_pk primary key (only_row),
    constraint database_seen_is_one_row check (only_row)
);
comment on table database_seen is 'The database that the service ran over last; neither value goes into a dump and back.';

grant select, insert, update (ended_at) on restore to ${service_role};
grant select, insert, update on database_seen to ${service_role};

-- For reports: how much was sent when, and how it ended. Nobody's address, customer or words.
create function let_read(p_role text) returns void language plpgsql as $$
begin
    execute format('grant usage on schema notifier to %I', p_role);
    execute format(
        'grant select on intake, notice, notice_change, taken_back, unreadable_version, restore to %I', p_role);
    execute format(
        'grant select (id, notice_id, recipient_id, channel, state, reason, because, attempts, outcome_unknown,
                       last_day_to_object, created_at, started_at, ended_at, next_attempt_at, bounced_at,
                       bounce_status) on delivery to %I', p_role);
    execute format(
        'grant select (recipient_id, language, services, changes, frequency, state, confirmed_at, ended_at, told_up_to,
                       next_digest_at, suppressed_at, suppressed_because) on subscription to %I', p_role);
    execute format(
        'grant select (recipient_id, language, services, sections, notice_days, objection_days, clock, authorisation,
                       created_at, ended_at, bounced_at) on contractual_contact to %I', p_role);
    execute format(
        'grant select (id, version, sub_processor_id, change_event, effective_from, last_day, standing, late,
                       received_at, state, answered_at) on objection to %I', p_role);
end
$$;
alter function let_read set search_path = notifier, pg_temp;
revoke all on function let_read from public;
comment on function let_read is 'For a role that was made after this migration: docs/configuration.md.';
do $$
begin
    if exists (select from pg_roles where rolname = '${reader_role}') then
        perform let_read('${reader_role}');
    end if;
end
$$;
