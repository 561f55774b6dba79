package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.contact.Contact;
import org.article28.notifier.contact.Contacts;
import org.jspecify.annotations.Nullable;

/** Who is to be told, for those who tell them. */
@ApplicationScoped
public class Recipients {

    private final Subscriptions subscriptions;
    private final Contacts contacts;
    private final Persons persons;

    Recipients(Subscriptions subscriptions, Contacts contacts, Persons persons) {
        this.contacts = contacts;
        this.subscriptions = subscriptions;
        this.persons = persons;
    }

    /** The next ones after {@code id}, whatever their state, by id. */
    public List<Recipient> after(long id, int limit) {
        return Stream.concat(
                        subscriptions.after(id, limit).stream().map(Subscription::recipient),
                        contacts.after(id, limit).stream().map(Recipients::recipient))
                .sorted(Comparator.comparingLong(Recipient::id))
                .limit(limit)
                .toList();
    }

    /**
     * How many would be told now of a notice that concerns these services.
     *
     * @param services null means everyone
     * @param weighty the same for the changes that are not editorial
     */
    public long concerned(@Nullable Set<String> services, @Nullable Set<String> weighty) {
        return subscriptions.countConcerned(services, weighty);
    }

    /** Whoever they are or were, for the evidence of what they were told. */
    public Map<Long, Person> persons(Collection<Long> ids) {
        return persons.byIds(ids);
    }

    /** All that this address is or was, before it was erased too. */
    public List<Long> everOf(EmailAddress address) {
        return persons.idsOf(address);
    }

    /** The contractual contacts of a customer, ended ones too. */
    public List<Long> ofCustomer(String customer) {
        return contacts.ofCustomer(customer);
    }

    /** Who was erased, and ended before {@code limit}, with a proof of the address still there. */
    public List<Long> provenBefore(Instant limit, int most) {
        return persons.provenBefore(limit, most);
    }

    /** Forgets who they were, once nothing tells any more that they were told. */
    public void forgetErased(Collection<Long> ids) {
        persons.forgetErased(ids);
    }

    /** A subscriber or a contractual contact, whatever their state; empty where erased. */
    public Optional<Recipient> bySubscription(UUID subscription) {
        return subscriptions
                .byPublicId(subscription)
                .map(Subscription::recipient)
                .or(() -> contacts.known(subscription).map(Recipients::recipient));
    }

    public Map<Long, Recipient> byIds(Collection<Long> ids) {
        return Stream.concat(
                        subscriptions.byIds(ids).stream().map(Subscription::recipient),
                        contacts.byIds(ids).stream().map(Recipients::recipient))
                .collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    private static Recipient recipient(Contact contact) {
        return new Recipient(
                contact.recipientId(),
                contact.publicId(),
                contact.address(),
                contact.language(),
                contact.interest(),
                contact.terms(),
                new Telling.ByAnnouncements(0),
                contact.active() ? Standing.ACTIVE : Standing.ENDED,
                contact.createdAt());
    }
}
