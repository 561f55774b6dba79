package org.article28.notifier.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.article28.model.Contact;
import org.article28.model.Register;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.contact.Contacts;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.mail.ContactAlarmContent;
import org.article28.notifier.mail.ContactAlarmMails;
import org.article28.notifier.mail.Outcome;

/**
 * Tells whom the list names: for objections, or else for the organisation or its data protection.
 */
@ApplicationScoped
class AlarmMailing {

    private final Contacts contacts;
    private final NewestRegister register;
    private final ContactAlarmMails mails;

    AlarmMailing(Contacts contacts, NewestRegister register, ContactAlarmMails mails) {
        this.contacts = contacts;
        this.register = register;
        this.mails = mails;
    }

    Outcome send(ContactAlarm alarm) {
        var known = register.lastKnown();
        if (known.isEmpty()) {
            return new Outcome.Deferred("the list is not known yet");
        }
        var to = addressee(known.get());
        var content = content(alarm, known.get());
        if (to.isEmpty() || content.isEmpty()) {
            return new Outcome.Refused(
                    to.isEmpty() ? "the list names nobody" : "the contact is erased");
        }
        return mails.send(to.get(), content.get());
    }

    private Optional<ContactAlarmContent> content(ContactAlarm alarm, Register list) {
        return contacts.byIds(List.of(alarm.recipientId())).stream()
                .findFirst()
                .map(
                        contact -> {
                            var bounce = contact.lastBounce();
                            return new ContactAlarmContent(
                                    alarm.id(),
                                    list,
                                    contact.publicId(),
                                    contact.customer(),
                                    contact.contractReference(),
                                    bounce == null ? alarm.requestedAt() : bounce.at(),
                                    bounce == null ? null : bounce.status(),
                                    bounce == null ? null : bounce.reply());
                        });
    }

    private static Optional<EmailAddress> addressee(Register list) {
        var organisation = list.organisation();
        return Stream.of(
                        Optional.ofNullable(list.objectionContact()),
                        Optional.ofNullable(organisation.contact()),
                        Optional.ofNullable(organisation.dpo()))
                .flatMap(Optional::stream)
                .map(Contact::email)
                .flatMap(email -> EmailAddress.parse(email).stream())
                .findFirst();
    }
}
