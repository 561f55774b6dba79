-- A publication may correct an earlier one; the mail says so.
alter table notice
    add column corrects_version bigint,
    add column corrects_reason text,
    add constraint notice_correction_is_whole
        check ((corrects_version is null) = (corrects_reason is null));
