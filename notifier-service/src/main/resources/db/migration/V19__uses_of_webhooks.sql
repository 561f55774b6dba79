-- Tests and additions are counted for the owner: a webhook that is removed and added anew counted
-- from nothing.
create table webhook_use (
    owner_id bigint not null,
    kind     text not null,
    since    timestamptz not null,
    uses     integer not null,
    constraint webhook_use_pk primary key (owner_id, kind),
    constraint webhook_use_owner_fk foreign key (owner_id) references recipient (id),
    constraint webhook_use_kind_known check (kind in ('test', 'addition'))
);
comment on column webhook_use.since is 'When the hour began in which they are counted.';

alter table webhook drop column tests, drop column tests_since;

grant select, insert, update on webhook_use to ${service_role};
