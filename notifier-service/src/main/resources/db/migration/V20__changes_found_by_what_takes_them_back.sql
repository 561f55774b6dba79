-- Removals are asked for together with withdrawals and announcements; the indexes without them served neither question.
drop index notice_change_withdrawn;
drop index notice_change_announcing;
create index notice_change_announcing on notice_change (sub_processor_id)
    where event in ('announced', 'postponed', 'brought-forward', 'withdrawn', 'ended')
       or kind = 'removed';
