-- Which earlier versions a notice takes back: whoever was told of them is told of it, too.
create table taken_back (
    notice_id bigint not null,
    version   bigint not null,
    constraint taken_back_pk primary key (notice_id, version),
    constraint taken_back_notice_fk foreign key (notice_id) references notice (id)
);
comment on table taken_back is
    'The version that a correction names, and those that announced what a withdrawal ends.';
create index notice_change_announcing on notice_change (sub_processor_id)
    where event in ('announced', 'postponed', 'brought-forward', 'withdrawn', 'ended');

alter table delivery
    add column because text,
    add constraint delivery_because_known check (because in ('told-before'));
comment on column delivery.because is
    'Why they are told, whatever they chose; null where their own choice is the reason.';

-- Of a reminder: what that version announced takes effect on this day.
alter table notice
    add column effective_on date;
create unique index notice_reminder_once on notice (version, effective_on)
    where effective_on is not null;

grant select, insert on taken_back to ${service_role};
