-- What a version corrects, whether it is a past one taken over, and who wrote what.

alter table version
    add column corrects_version bigint,
    add column corrects_reason text,
    add column editorial boolean not null default false,
    add column imported boolean not null default false,
    add constraint version_corrects_an_earlier_one check (corrects_version < number),
    add constraint version_correction_is_whole
        check ((corrects_version is null) = (corrects_reason is null));
comment on column version.editorial is 'The publisher marked what may be as editorial.';
comment on column version.imported is 'A past version taken over with its date: nobody is told of it.';

create index version_corrects on version (corrects_version) where corrects_version is not null;

create table audit_entry (
    id bigint generated always as identity,
    at timestamptz not null,
    subject text not null,
    address text,
    action text not null,
    target text not null,
    version bigint,
    details text not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_version_fk foreign key (version) references version (number)
);
comment on table audit_entry is 'Every write, noted in its own transaction; only ever added to.';
comment on column audit_entry.details is 'A JSON object of texts, such as the reason of an override.';

create trigger audit_entry_is_immutable before update or delete on audit_entry
    for each row execute function refuse_change_of_published();
create trigger audit_entry_is_kept before truncate on audit_entry
    for each statement execute function refuse_change_of_published();

grant select, insert on audit_entry to ${service_role};
