-- The roles and schemas of the two services, in the database article28. Runs as superuser, any number of times; or as
-- the owner of the database who may create roles, where nobody is let be superuser.
-- Passwords are set separately. A role of a service, or of reports, gets its rights on tables from the migrations of
-- the schema's owner.

-- Who is no superuser acts for the roles that he makes: he gives them their schemas, backs up and restores.
SET createrole_self_grant = 'set, inherit';

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

-- By default everyone may connect to every database, make temporary tables, and look around in "public". The
-- databases of the server itself are closed by its superuser; a provider keeps its own as they are.
REVOKE ALL ON DATABASE article28 FROM PUBLIC;
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT datname FROM pg_database, pg_roles
    WHERE datname IN ('postgres', 'template1') AND rolname = current_user AND rolsuper
  LOOP
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', name);
  END LOOP;
END
$$;
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
