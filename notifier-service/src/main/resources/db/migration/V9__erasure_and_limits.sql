-- What somebody asked for too often gets no mail, and is forgotten with the other unconfirmed ones.
alter table opt_in
    drop constraint opt_in_mail_state_known,
    add constraint opt_in_mail_state_known
        check (mail_state in ('queued', 'sent', 'failed', 'withheld'));
create index opt_in_canonical on opt_in (canonical, requested_at);
create index opt_in_unconfirmed on opt_in (requested_at) where confirmed_at is null;

-- A person who is erased leaves the proof that they were told: a keyed hash in place of the address.
alter table opt_in
    alter column address drop not null,
    alter column canonical drop not null,
    add column address_proof text,
    add constraint opt_in_address_or_proof check (
        (address is null) = (address_proof is not null)
        and (canonical is null) = (address_proof is not null));
alter table subscription
    alter column address drop not null,
    alter column canonical drop not null,
    add column address_proof text,
    drop constraint subscription_state_known,
    add constraint subscription_state_known
        check (state in ('active', 'unsubscribed', 'erased')),
    drop constraint subscription_end_told,
    add constraint subscription_end_told check ((state = 'active') = (ended_at is null)),
    add constraint subscription_address_or_proof check (
        (state = 'erased') = (address_proof is not null)
        and (address is null) = (address_proof is not null)
        and (canonical is null) = (address_proof is not null));
comment on column subscription.address_proof is
    'keyid:hex of an HMAC of the canonical address; null until it is erased.';
create index subscription_address_proof on subscription (address_proof)
    where address_proof is not null;
create index subscription_unsubscribed on subscription (ended_at) where state = 'unsubscribed';
create index delivery_recipient on delivery (recipient_id);

grant delete on opt_in, delivery to ${service_role};
