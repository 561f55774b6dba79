-- A version that can't be read counts as taken in, so that the rest goes on, and is tried again.
create table unreadable_version (
    version  bigint not null,
    hash     text,
    reason   text not null,
    found_at timestamptz not null,
    tried_at timestamptz not null,
    constraint unreadable_version_pk primary key (version)
);
comment on column unreadable_version.hash is
    'As it tells it itself, or as the version after it does; null while neither is known.';
grant select, insert, update, delete on unreadable_version to ${service_role};
comment on column intake.last_hash is
    'Null before the first version, and after one that could not be read so far as to tell it.';
