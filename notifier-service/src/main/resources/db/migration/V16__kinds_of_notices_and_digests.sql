-- A notice announces one version, sums up several as a digest, or reminds of what was announced.
alter table objection drop constraint objection_version_fk;
alter table notice
    add column kind text not null default 'announcement',
    add column from_version bigint,
    add column announces bigint
        generated always as (case kind when 'announcement' then version end) stored,
    add column objectionable_services text[] default '{}',
    drop constraint notice_version_unique,
    add constraint notice_announces_unique unique (announces),
    add constraint notice_kind_known check (kind in ('announcement', 'digest', 'reminder')),
    add constraint notice_range_of_digest
        check ((kind = 'digest') = (from_version is not null) and from_version < version);
alter table objection
    add constraint objection_version_fk foreign key (version) references notice (announces);
create unique index notice_digest_once on notice (from_version, version) where kind = 'digest';
create index notice_published on notice (published_at) where kind = 'announcement';
comment on column notice.version is 'The list as it tells it; of a digest, where its range ends.';
comment on column notice.from_version is
    'What the readers of a digest knew before: its changes lead from there to its version.';
comment on column notice.objectionable_services is
    'Whom its changes with a last day to object concern; null means everyone, none that there are none.';

-- How often somebody wants to be told; where nothing is said of hour, day or zone, a default holds.
alter table opt_in
    add column frequency text not null default 'immediate',
    add column digest_hour integer,
    add column digest_weekday text,
    add column digest_zone text,
    add constraint opt_in_frequency_known check (frequency in ('immediate', 'daily', 'weekly')),
    add constraint opt_in_digest_hour_of_day check (digest_hour between 0 and 23),
    add constraint opt_in_digest_weekday_known
        check (digest_weekday in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday',
                                  'saturday', 'sunday'));
alter table subscription
    add column frequency text not null default 'immediate',
    add column digest_hour integer,
    add column digest_weekday text,
    add column digest_zone text,
    add column told_up_to bigint not null default 0,
    add column next_digest_at timestamptz,
    add constraint subscription_frequency_known
        check (frequency in ('immediate', 'daily', 'weekly')),
    add constraint subscription_digest_hour_of_day check (digest_hour between 0 and 23),
    add constraint subscription_digest_weekday_known
        check (digest_weekday in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday',
                                  'saturday', 'sunday'));
create index subscription_digest_due on subscription (next_digest_at)
    where next_digest_at is not null and state = 'active';
comment on column subscription.told_up_to is
    'The version up to which digests told them; a version is not told again by any notice.';
comment on column subscription.next_digest_at is
    'When what they were not told yet is mailed; null for those whom each version is announced to.';
