-- What trace a publication is part of, until its event is sent. Only where traces are switched on.
create table version_trace (
    version bigint not null,
    traceparent text not null,
    constraint version_trace_pk primary key (version),
    constraint version_trace_version_fk foreign key (version) references version (number)
);
comment on column version_trace.traceparent is 'W3C Trace Context, section 3.2.';

grant select, insert, delete on version_trace to ${service_role};
