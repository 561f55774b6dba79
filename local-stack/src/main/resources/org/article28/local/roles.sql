-- The roles and schemas of the two services, in the database article28. Runs as superuser, any number of times.
-- Passwords are set separately. A role of a service, or of reports, gets its rights on tables from the migrations of
-- the schema's owner.

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
      'register_owner', 'register_service', 'register_reader', 'notifier_owner', 'notifier_service', 'notifier_reader'
  ] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I LOGIN', name);
    END IF;
  END LOOP;
END
$$;

-- By default everyone may connect to every database, make temporary tables, and look around in "public".
REVOKE ALL ON DATABASE article28 FROM PUBLIC;
REVOKE ALL ON DATABASE postgres FROM PUBLIC;
REVOKE ALL ON DATABASE template1 FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT CONNECT ON DATABASE article28
  TO register_owner, register_service, register_reader, notifier_owner, notifier_service, notifier_reader;

CREATE SCHEMA IF NOT EXISTS register AUTHORIZATION register_owner;
GRANT USAGE ON SCHEMA register TO register_service;
ALTER ROLE register_owner IN DATABASE article28 SET search_path = register;
ALTER ROLE register_service IN DATABASE article28 SET search_path = register;
ALTER ROLE register_reader IN DATABASE article28 SET search_path = register;
ALTER ROLE register_reader IN DATABASE article28 SET default_transaction_read_only = on;

CREATE SCHEMA IF NOT EXISTS notifier AUTHORIZATION notifier_owner;
GRANT USAGE ON SCHEMA notifier TO notifier_service;
ALTER ROLE notifier_owner IN DATABASE article28 SET search_path = notifier;
ALTER ROLE notifier_service IN DATABASE article28 SET search_path = notifier;
ALTER ROLE notifier_reader IN DATABASE article28 SET search_path = notifier;
ALTER ROLE notifier_reader IN DATABASE article28 SET default_transaction_read_only = on;
