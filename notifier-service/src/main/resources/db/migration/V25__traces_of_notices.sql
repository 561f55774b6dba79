-- What trace a notice is part of, since its mails leave later. Only where traces are switched on.
create table notice_trace (
    notice_id bigint not null,
    traceparent text not null,
    constraint notice_trace_pk primary key (notice_id),
    constraint notice_trace_notice_fk foreign key (notice_id) references notice (id) on delete cascade
);
comment on column notice_trace.traceparent is 'W3C Trace Context, section 3.2.';

grant select, insert on notice_trace to ${service_role};
