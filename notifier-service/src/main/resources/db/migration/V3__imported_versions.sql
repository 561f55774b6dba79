alter table notice
    add column imported boolean not null default false,
    add constraint notice_imported_is_done check (not imported or state = 'done');
comment on column notice.imported is 'A past version that was taken over with its date: nobody is told of it.';
