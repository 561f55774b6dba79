-- Mails about objections wait as all single mails do, with the columns that their queue knows.
alter table objection_mail drop constraint objection_mail_end_told;
alter table objection_mail drop constraint objection_mail_state_known;
alter table objection_mail rename column state to mail_state;
alter table objection_mail rename column attempts to mail_attempts;
alter table objection_mail rename column queued_at to requested_at;
alter table objection_mail rename column ended_at to mailed_at;
alter table objection_mail
    drop column reply,
    add constraint objection_mail_state_known check (mail_state in ('queued', 'sent', 'failed')),
    add constraint objection_mail_time_told check ((mail_state = 'sent') = (mailed_at is not null));
