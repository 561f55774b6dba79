-- A notice may be held before it starts, paused and cancelled.
alter table notice
    add column held_until timestamptz,
    add column paused_at timestamptz,
    drop constraint notice_state_known,
    add constraint notice_state_known
        check (state in ('spreading', 'delivering', 'done', 'cancelled'));
drop index notice_open;
create index notice_open on notice (id) where state in ('spreading', 'delivering');
create index notice_cancelled on notice (id) where state = 'cancelled';
comment on column notice.held_until is 'Nobody is told before; the register says how long.';

-- A delivery that failed and is tried again on an operator's word has its patience anew.
alter table delivery
    add column tried_since timestamptz;
create index delivery_of_notice on delivery (notice_id, id);

-- What staff did, by whom, when, from where.
create table deed (
    id      bigint generated always as identity,
    at      timestamptz not null,
    subject text not null,
    address text,
    action  text not null,
    target  text not null,
    reason  text,
    constraint deed_pk primary key (id)
);
create index deed_target on deed (target, id);
comment on table deed is 'Every deed of staff, noted in its own transaction; only ever added to.';

create function refuse_change_of_deed() returns trigger language plpgsql as $$
begin
    raise exception 'what was done stays noted' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger deed_is_immutable before update or delete on deed
    for each row execute function refuse_change_of_deed();
create trigger deed_is_kept before truncate on deed
    for each statement execute function refuse_change_of_deed();
grant select, insert on deed to ${service_role};
