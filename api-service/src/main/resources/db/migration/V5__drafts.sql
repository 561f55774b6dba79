-- Edits that are collected, seen by others and approved before they are published as one version.

create table draft (
    id uuid not null,
    title text not null,
    state text not null default 'open',
    revision integer not null default 1,
    base_version bigint not null,
    editors text[] not null,
    imported boolean not null default false,
    created_by text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    published_version bigint,
    constraint draft_pk primary key (id),
    constraint draft_state check (state in ('open', 'published', 'discarded')),
    constraint draft_version_fk foreign key (published_version) references version (number)
);
comment on column draft.revision is 'Counts edits; an approval is of one of them.';
comment on column draft.base_version is 'The newest version when the draft was begun.';
comment on column draft.imported is 'A table that was kept elsewhere went into it: findings are met with more patience.';
comment on column draft.editors is 'Subjects who may not approve it.';

create table draft_part (
    draft_id uuid not null,
    part text not null,
    id text not null,
    seen text,
    content text,
    revision integer not null,
    constraint draft_part_pk primary key (draft_id, part, id),
    constraint draft_part_draft_fk foreign key (draft_id) references draft (id),
    constraint draft_part_kind check (part in ('register', 'sub-processor', 'assessment'))
);
comment on column draft_part.seen is 'The published state that the editor saw; null where there was none.';
comment on column draft_part.content is 'The part as it is to be; null where it is to leave.';

create table draft_approval (
    draft_id uuid not null,
    subject text not null,
    revision integer not null,
    on_version bigint not null,
    at timestamptz not null,
    constraint draft_approval_pk primary key (draft_id, subject, revision, on_version),
    constraint draft_approval_draft_fk foreign key (draft_id) references draft (id)
);
comment on column draft_approval.on_version is 'The newest version that the approver saw the draft on.';

grant select, insert, update on draft to ${service_role};
grant select, insert, update, delete on draft_part to ${service_role};
grant select, insert on draft_approval to ${service_role};
