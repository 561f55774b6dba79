-- What was published is never updated or deleted: grants say so to the service, triggers to everybody.

create table publication_lock (
    only_row boolean not null default true,
    constraint publication_lock_pk primary key (only_row),
    constraint publication_lock_is_one_row check (only_row)
);
comment on table publication_lock is 'Locked for update by whoever publishes: one publication at a time.';
insert into publication_lock default values;

create table version (
    number bigint not null,
    published_at timestamptz not null,
    published_by text not null,
    note text,
    added integer not null,
    removed integer not null,
    updated integer not null,
    hash text not null,
    previous_hash text,
    register_id text not null,
    publication text not null,
    event text not null,
    constraint version_pk primary key (number),
    constraint version_number_is_positive check (number > 0),
    constraint version_hash_is_unique unique (hash),
    constraint version_chain check ((number = 1) = (previous_hash is null))
);
comment on column version.publication is 'The canonical text that /v1/changes serves.';
comment on column version.event is 'The very text that Kafka gets, however often it is sent.';
create index version_published_at on version (published_at);

create table revision (
    part text not null,
    id text not null,
    revision integer not null,
    since_version bigint not null,
    until_version bigint,
    content text not null,
    salt text not null,
    digest text not null,
    constraint revision_pk primary key (part, id, revision),
    constraint revision_part check (part in ('register', 'sub-processor', 'assessment')),
    constraint revision_number_is_positive check (revision > 0),
    constraint revision_since_version_fk foreign key (since_version) references version (number),
    constraint revision_until_version_fk foreign key (until_version) references version (number),
    constraint revision_lasts check (until_version > since_version)
);
comment on column revision.digest is 'SHA-256 over salt and content; the version''s hash is built over it.';
create unique index revision_current on revision (part, id) where until_version is null;
create index revision_since on revision (since_version);
create index revision_until on revision (until_version);

create table relay_position (
    only_row boolean not null default true,
    last_sent_version bigint not null default 0,
    constraint relay_position_pk primary key (only_row),
    constraint relay_position_is_one_row check (only_row)
);
comment on table relay_position is 'The last version that the broker acknowledged.';
insert into relay_position default values;

create table api_token (
    id bigint generated always as identity,
    name text not null,
    hash text not null,
    roles text not null,
    created_at timestamptz not null,
    constraint api_token_pk primary key (id),
    constraint api_token_hash_is_unique unique (hash),
    constraint api_token_name_is_unique unique (name)
);
comment on column api_token.hash is 'SHA-256 of 256 random bits; the token itself is kept nowhere.';

create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
    raise exception 'published content is immutable: % of % refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create function only_end_a_revision() returns trigger language plpgsql as $$
begin
    if old.until_version is not null or new.until_version is null
        or (new.part, new.id, new.revision, new.since_version, new.content, new.salt, new.digest)
            is distinct from
           (old.part, old.id, old.revision, old.since_version, old.content, old.salt, old.digest) then
        raise exception 'published content is immutable: a revision can only be ended, once'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger version_is_immutable before update or delete on version
    for each row execute function refuse_change_of_published();
create trigger version_is_kept before truncate on version
    for each statement execute function refuse_change_of_published();
create trigger revision_is_immutable before update on revision
    for each row execute function only_end_a_revision();
create trigger revision_is_kept before delete on revision
    for each row execute function refuse_change_of_published();
create trigger revision_stays before truncate on revision
    for each statement execute function refuse_change_of_published();

grant usage on schema register to ${service_role};
-- Locking a row needs the right to update one; the row's only column can have only one value.
grant select, update on publication_lock to ${service_role};
grant select, insert on version to ${service_role};
grant select, insert, update (until_version) on revision to ${service_role};
grant select, update (last_sent_version) on relay_position to ${service_role};
grant select, insert on api_token to ${service_role};
