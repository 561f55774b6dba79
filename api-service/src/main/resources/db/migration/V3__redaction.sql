-- The one way in which what was published changes: its owner erases values, and it says so.

alter table revision add column redacted_on date;
alter table version add column redacted_on date;
comment on column revision.redacted_on is 'Values in the content were last erased on that day; the digest is that of the content before.';
comment on column version.redacted_on is 'Values in publication and event were last erased on that day.';

create table redaction_count (
    only_row boolean not null default true,
    redactions bigint not null default 0,
    constraint redaction_count_pk primary key (only_row),
    constraint redaction_count_is_one_row check (only_row)
);
comment on table redaction_count is 'By it the service knows that what it keeps in memory is no longer what is stored.';
insert into redaction_count default values;
grant select on redaction_count to ${service_role};

-- Ids, codes and dates hold the list together; no text that tells of somebody stands there.
create function is_free_text(member text, value text) returns boolean language sql immutable as $$
    select (member is null or member <> all (array[
            'id', 'entity', 'kind', 'memberOf', 'sections', 'engagedBy', 'engagement', 'services', 'assessments',
            'replaces', 'type', 'activity', 'regime', 'regimes', 'assessment', 'reason', 'covers', 'mechanism',
            'residualRisk', 'subProcessor', 'country', 'language', 'timeZone', 'authorisation',
            'engagedFrom', 'engagedUntil', 'effectiveFrom', 'validUntil', 'checkedOn', 'assessedOn', 'reviewBy',
            'part', 'class', 'event', 'subProcessorId', 'replacedIds', 'lastDayToObject', 'countriesAdded', 'path']))
        and (member is distinct from 'role' or value not in ('sub-processors', 'other-recipients'))
$$;

-- The text of a JSON value with each text equal to p_value, at any depth, replaced by an object that tells the day.
-- All else stays as it was, to the letter. p_member: under which name the value stands.
create function redacted(p_json json, p_value text, p_on date, p_member text) returns text
    language plpgsql immutable as $$
begin
    case json_typeof(p_json)
        when 'object' then
            return (
                select '{' || coalesce(string_agg(
                    to_json(member)::text || ':' || redacted(value, p_value, p_on,
                        -- A change of a field tells the field's name in its path.
                        case when member in ('before', 'after', 'added', 'removed') and p_json ->> 'path' is not null
                            then regexp_replace(p_json ->> 'path', '^.*/', '')
                            else member end),
                    ',' order by place), '') || '}'
                from json_each(p_json) with ordinality as members (member, value, place));
        when 'array' then
            return (
                select '[' || coalesce(string_agg(redacted(value, p_value, p_on, p_member), ',' order by place), '') || ']'
                from json_array_elements(p_json) with ordinality as elements (value, place));
        when 'string' then
            if p_json #>> '{}' = p_value and is_free_text(p_member, p_value) then
                return '{"redacted":"' || to_char(p_on, 'YYYY-MM-DD') || '"}';
            end if;
        else
            null;
    end case;
    return p_json::text;
end
$$;

-- The same within the changes of one part, of a publication or of the event that carries it.
create function redacted_changes(p_json json, p_part text, p_id text, p_value text, p_on date) returns text
    language plpgsql immutable as $$
begin
    return (
        select '{' || string_agg(
            to_json(member)::text || ':' || case member
                when 'data' then redacted_changes(value, p_part, p_id, p_value, p_on)
                when 'changes' then (
                    select '[' || coalesce(string_agg(
                        case when change ->> 'part' = p_part
                                and coalesce(change ->> 'subProcessorId', change ->> 'id') = p_id
                            then redacted(change, p_value, p_on, null)
                            else change::text end,
                        ',' order by place), '') || ']'
                    from json_array_elements(value) with ordinality as changes (change, place))
                else value::text end,
            ',' order by place) || '}'
        from json_each(p_json) with ordinality as members (member, value, place));
end
$$;

-- What is being redacted in this transaction, if anything: part, id and value.
create function redacting(out part text, out id text, out value text) language sql stable as $$
    select told ->> 0, told ->> 1, told ->> 2
    from (select nullif(current_setting('article28.redacting', true), '')::json) as setting (told)
$$;

-- Whoever sets the setting by hand can do no more than the function does, for each row.
create function only_end_or_redact_a_revision() returns trigger language plpgsql as $$
declare
    it record;
begin
    if (new.part, new.id, new.revision, new.since_version, new.salt, new.digest)
            is distinct from (old.part, old.id, old.revision, old.since_version, old.salt, old.digest) then
        raise exception 'published content is immutable: a revision can only be ended, once'
            using errcode = 'insufficient_privilege';
    end if;
    if new.content is distinct from old.content or new.redacted_on is distinct from old.redacted_on then
        it := redacting();
        if it.value is null or (it.part, it.id) is distinct from (old.part, old.id)
                or old.until_version is null or new.until_version is distinct from old.until_version
                or new.content is not distinct from old.content
                or new.redacted_on is distinct from (now() at time zone 'UTC')::date
                or new.content is distinct from redacted(old.content::json, it.value, new.redacted_on, null) then
            raise exception 'published content is immutable: update of revision refused'
                using errcode = 'insufficient_privilege';
        end if;
    elsif old.until_version is not null or new.until_version is null then
        raise exception 'published content is immutable: a revision can only be ended, once'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create function only_redact_a_version() returns trigger language plpgsql as $$
declare
    it record := redacting();
begin
    if it.value is null
            or (to_jsonb(new) - 'publication' - 'event' - 'redacted_on')
                is distinct from (to_jsonb(old) - 'publication' - 'event' - 'redacted_on')
            or new.redacted_on is distinct from (now() at time zone 'UTC')::date
            or (new.publication, new.event) is not distinct from (old.publication, old.event)
            or new.publication is distinct from
                redacted_changes(old.publication::json, it.part, it.id, it.value, new.redacted_on)
            or new.event is distinct from
                redacted_changes(old.event::json, it.part, it.id, it.value, new.redacted_on) then
        raise exception 'published content is immutable: update of version refused'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

drop trigger revision_is_immutable on revision;
drop function only_end_a_revision();
create trigger revision_is_immutable before update on revision
    for each row execute function only_end_or_redact_a_revision();
drop trigger version_is_immutable on version;
create trigger version_is_immutable before update on version
    for each row execute function only_redact_a_version();
create trigger version_is_not_deleted before delete on version
    for each row execute function refuse_change_of_published();

create function redact(p_part text, p_id text, p_value text, p_by text, p_reason text) returns integer
    language plpgsql as $$
declare
    today constant date := (now() at time zone 'UTC')::date;
    revisions integer;
    versions integer;
begin
    if btrim(coalesce(p_value, '')) = '' or btrim(coalesce(p_by, '')) = '' or btrim(coalesce(p_reason, '')) = '' then
        raise exception 'a redaction takes a value, who asks for it, and a reason'
            using errcode = 'invalid_parameter_value';
    end if;
    if strpos(p_reason, p_value) > 0 or strpos(p_by, p_value) > 0 then
        raise exception 'the audit trail keeps who asked and why for good: leave the value out of both'
            using errcode = 'invalid_parameter_value';
    end if;
    -- Nobody publishes meanwhile.
    perform from publication_lock for update;
    if exists (
        select from revision r where r.part = p_part and r.id = p_id and r.until_version is null
            and redacted(r.content::json, p_value, today, null) <> r.content
    ) then
        raise exception 'the newest version holds it: publish a correction first'
            using errcode = 'object_not_in_prerequisite_state';
    end if;
    perform set_config('article28.redacting', json_build_array(p_part, p_id, p_value)::text, true);
    with erased as (
        select r.part, r.id, r.revision, redacted(r.content::json, p_value, today, null) as content
        from revision r where r.part = p_part and r.id = p_id and r.until_version is not null
    )
    update revision r set content = erased.content, redacted_on = today
    from erased
    where (r.part, r.id, r.revision) = (erased.part, erased.id, erased.revision) and r.content <> erased.content;
    get diagnostics revisions = row_count;
    with erased as (
        select v.number,
            redacted_changes(v.publication::json, p_part, p_id, p_value, today) as publication,
            redacted_changes(v.event::json, p_part, p_id, p_value, today) as event
        from version v
        where v.number in (
            select r.since_version from revision r where r.part = p_part and r.id = p_id
            union
            select r.until_version from revision r where r.part = p_part and r.id = p_id)
    )
    update version v set publication = erased.publication, event = erased.event, redacted_on = today
    from erased
    where v.number = erased.number and (v.publication <> erased.publication or v.event <> erased.event);
    get diagnostics versions = row_count;
    perform set_config('article28.redacting', '', true);
    if revisions + versions = 0 then
        raise exception 'no content of that part holds it, but for ids, codes and dates, which stay'
            using errcode = 'no_data_found';
    end if;
    update redaction_count set redactions = redactions + 1;
    -- The lock of whoever writes the audit trail: its ids commit in their order.
    perform pg_advisory_xact_lock(28000003);
    insert into audit_entry (at, subject, action, target, details)
    values (clock_timestamp(), p_by, 'redact', p_part || '/' || p_id,
        json_build_object('reason', p_reason, 'revisions', revisions::text, 'versions', versions::text)::text);
    return revisions + versions;
end
$$;
comment on function redact is 'For the owner alone; docs/redaction.md tells when and how.';

-- Found whatever the search path of who calls them, and nothing else in their place.
alter function redacted set search_path = register, pg_temp;
alter function redacted_changes set search_path = register, pg_temp;
alter function only_end_or_redact_a_revision set search_path = register, pg_temp;
alter function only_redact_a_version set search_path = register, pg_temp;
alter function redact set search_path = register, pg_temp;

revoke all on function redact from public;
