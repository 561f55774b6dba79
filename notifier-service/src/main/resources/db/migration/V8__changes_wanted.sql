-- Subscribers may skip editorial changes.
alter table opt_in
    add column changes text not null default 'all',
    add constraint opt_in_changes_known check (changes in ('all', 'not-editorial'));
alter table subscription
    add column changes text not null default 'all',
    add constraint subscription_changes_known check (changes in ('all', 'not-editorial'));

alter table notice
    add column weighty_services text[];
comment on column notice.weighty_services is
    'Whom its changes that are not editorial concern; null means everyone, none that all are editorial.';
alter table notice_change
    add column class text;
