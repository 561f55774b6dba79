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
