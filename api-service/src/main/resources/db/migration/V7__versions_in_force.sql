-- What is in force at a version is found without reading what ended before it or began after it.

create index revision_in_force on revision using gist (int8range(since_version, until_version));
comment on index revision_in_force is 'For int8range(since_version, until_version) @> a version.';
