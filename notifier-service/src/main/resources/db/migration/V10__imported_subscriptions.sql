-- Subscriptions that were taken over from elsewhere, with the evidence that came with them.
alter table opt_in
    add column origin text not null default 'form',
    add constraint opt_in_origin_known check (origin in ('form', 'import')),
    alter column privacy_notice_read_at drop not null,
    add constraint opt_in_privacy_notice_read
        check (origin = 'import' or privacy_notice_read_at is not null),
    drop constraint opt_in_mail_state_known,
    add constraint opt_in_mail_state_known
        check (mail_state in ('queued', 'sent', 'failed', 'withheld', 'none'));
comment on column opt_in.wording is
    'What the form said; of an import, what shows that they consented.';
