package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.ObjectionMailContent;
import org.article28.notifier.mail.ObjectionMailContent.Arrival;
import org.article28.notifier.mail.ObjectionMailContent.ChangeTold;
import org.article28.notifier.mail.ObjectionMailContent.Ending;
import org.article28.notifier.mail.ObjectionMailContent.Matter;
import org.article28.notifier.mail.ObjectionMailContent.Sender;
import org.article28.notifier.mail.ObjectionMailContent.Written;
import org.article28.notifier.mail.ReturnTag;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.suppression.Suppressions;
import org.jspecify.annotations.Nullable;

/** What a mail about an objection tells, and whom. */
@ApplicationScoped
class ObjectionLetters {

    private final Registers registers;
    private final Recipients recipients;
    private final Suppressions suppressions;

    ObjectionLetters(Registers registers, Recipients recipients, Suppressions suppressions) {
        this.registers = registers;
        this.recipients = recipients;
        this.suppressions = suppressions;
    }

    sealed interface Addressed {}

    /**
     * @param tag what is known by its bounces; null where nothing is
     */
    record Letter(EmailAddress to, @Nullable ReturnTag tag, ObjectionMailContent content)
            implements Addressed {}

    record Nobody(String because) implements Addressed {}

    Addressed of(ObjectionMail mail, Objection objection, Step step) {
        var sender = sender(objection);
        var contact = registers.contact(objection.change().version());
        return switch (mail.addressee()) {
            case SENDER ->
                    sender.map(who -> toSender(mail, objection, step, who, contact))
                            .orElseGet(() -> new Nobody("the sender was erased meanwhile"));
            case CONTACT ->
                    contact.map(to -> toContact(mail, objection, to, sender))
                            .orElseGet(() -> new Nobody("the register names no contact"));
        };
    }

    /** Also where they unsubscribed: it is about what they wrote. */
    private Optional<Recipient> sender(Objection objection) {
        return Optional.ofNullable(objection.sender()).flatMap(recipients::bySubscription);
    }

    private Addressed toSender(
            ObjectionMail mail,
            Objection objection,
            Step step,
            Recipient sender,
            Optional<EmailAddress> contact) {
        if (suppressions.include(sender.id())) {
            return new Nobody("the sender is suppressed");
        }
        var answer = step.answer();
        var matter =
                answer == null
                        ? new Matter.Received(arrival(objection))
                        : new Matter.Answered(ending(step), answer);
        return new Letter(
                sender.address(),
                ReturnTag.ofRecipient(sender.id()),
                content(mail, objection, sender.language(), contact.orElse(null), matter));
    }

    private Addressed toContact(
            ObjectionMail mail,
            Objection objection,
            EmailAddress contact,
            Optional<Recipient> sender) {
        var replyTo = sender.map(Recipient::address).orElse(null);
        var matter = new Matter.CameIn(arrival(objection), voice(objection));
        return new Letter(contact, null, content(mail, objection, null, replyTo, matter));
    }

    private ObjectionMailContent content(
            ObjectionMail mail,
            Objection objection,
            @Nullable String language,
            @Nullable EmailAddress replyTo,
            Matter matter) {
        var change = objection.change();
        return new ObjectionMailContent(
                mail.id(),
                objection.reference(),
                language,
                registers.of(change.version()).orElseThrow(),
                replyTo,
                new ChangeTold(
                        change.version(), change.name(), change.effectiveFrom(), change.lastDay()),
                new Written(
                        objection.customer(),
                        objection.contractReference(),
                        objection.senderName(),
                        objection.grounds(),
                        objection.receivedAt()),
                matter);
    }

    private static Arrival arrival(Objection objection) {
        return objection.late() ? Arrival.LATE : Arrival.IN_TIME;
    }

    private static Sender voice(Objection objection) {
        return objection.standing() == Standing.CONTRACTUAL_CONTACT
                ? Sender.CONTRACTUAL
                : Sender.CLAIMED;
    }

    private static Ending ending(Step step) {
        return switch (step.state()) {
            case UPHELD -> Ending.UPHELD;
            case ALTERNATIVE_OFFERED -> Ending.ALTERNATIVE_OFFERED;
            case REJECTED -> Ending.REJECTED;
            case TERMINATION -> Ending.TERMINATION;
            case WITHDRAWN -> step.by() == null ? Ending.CHANGE_WITHDRAWN : Ending.WITHDRAWN;
            case RECEIVED, UNDER_REVIEW ->
                    throw new IllegalStateException("no answer: " + step.state());
        };
    }
}
