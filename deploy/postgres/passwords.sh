#!/bin/sh
# Sets the passwords of the roles that roles.sql makes; those for reports only where they are told. Runs by itself when
# the database is made, and by hand after passwords were changed: see docs/deployment.md. A password comes from the
# variable NAME, or from the file that NAME_FILE names. In a subshell, since the image's own script sources this file
# where it is not executable.
(
  set -eu

  # Prints the secret $1, or nothing where it is not told.
  optional() {
    eval "value=\${$1:-} file=\${$1_FILE:-}"
    if [ -z "$value" ] && [ -n "$file" ]; then
      value=$(cat "$file") || return 1
    fi
    printf '%s' "$value"
  }

  # Prints the secret $1, which must be told.
  secret() {
    value=$(optional "$1") || return 1
    if [ -z "$value" ]; then
      echo "passwords.sh: set $1 or $1_FILE" >&2
      return 1
    fi
    printf '%s' "$value"
  }

  PGPASSWORD=${PGPASSWORD:-$(secret POSTGRES_PASSWORD)}
  REGISTER_OWNER_PASSWORD=$(secret REGISTER_OWNER_PASSWORD)
  REGISTER_SERVICE_PASSWORD=$(secret REGISTER_SERVICE_PASSWORD)
  NOTIFIER_OWNER_PASSWORD=$(secret NOTIFIER_OWNER_PASSWORD)
  NOTIFIER_SERVICE_PASSWORD=$(secret NOTIFIER_SERVICE_PASSWORD)
  # Without one, nobody comes in as that role.
  REGISTER_READER_PASSWORD=$(optional REGISTER_READER_PASSWORD)
  NOTIFIER_READER_PASSWORD=$(optional NOTIFIER_READER_PASSWORD)
  export REGISTER_READER_PASSWORD NOTIFIER_READER_PASSWORD
  export PGPASSWORD REGISTER_OWNER_PASSWORD REGISTER_SERVICE_PASSWORD NOTIFIER_OWNER_PASSWORD NOTIFIER_SERVICE_PASSWORD

  # psql reads them from its environment, so that no list of processes shows them.
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=article28 <<'SQL'
-- Out of the log of the server, where one may say so: as superuser.
SELECT set_config(name, value, false)
FROM (VALUES ('log_statement', 'none'), ('log_min_error_statement', 'panic')) AS quiet (name, value)
WHERE has_parameter_privilege(name, 'SET') \g /dev/null
SET password_encryption = 'scram-sha-256';
\getenv register_owner REGISTER_OWNER_PASSWORD
\getenv register_service REGISTER_SERVICE_PASSWORD
\getenv notifier_owner NOTIFIER_OWNER_PASSWORD
\getenv notifier_service NOTIFIER_SERVICE_PASSWORD
\getenv register_reader REGISTER_READER_PASSWORD
\getenv notifier_reader NOTIFIER_READER_PASSWORD
BEGIN;
ALTER ROLE register_owner PASSWORD :'register_owner';
ALTER ROLE register_service PASSWORD :'register_service';
ALTER ROLE notifier_owner PASSWORD :'notifier_owner';
ALTER ROLE notifier_service PASSWORD :'notifier_service';
ALTER ROLE register_reader PASSWORD :'register_reader';
ALTER ROLE notifier_reader PASSWORD :'notifier_reader';
COMMIT;
SQL
)
