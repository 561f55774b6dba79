-- A webhook that has ended is evidence only while something says what it was told.
create index webhook_ended on webhook (ended_at) where ended_at is not null;
grant delete on webhook, recipient to ${service_role};
