-- A version that nobody will ever read is given up by somebody, and asks for no attention any more.
alter table unreadable_version add column given_up_at timestamptz;
comment on column unreadable_version.given_up_at is
    'Since when it is neither tried nor told; null while it may still be read. Who did it is a deed.';
