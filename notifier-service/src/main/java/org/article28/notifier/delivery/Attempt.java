package org.article28.notifier.delivery;

import java.util.function.BooleanSupplier;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.mail.OutgoingMail;
import org.article28.notifier.mail.ReturnTag;

/** A delivery on its way to the mail server. */
final class Attempt implements OutgoingMail {

    private final Sender.Desk desk;
    private final Claimed claimed;
    private final Prepared.Letter letter;
    private final BooleanSupplier mayLeave;
    private boolean left;

    Attempt(Sender.Desk desk, Claimed claimed, Prepared.Letter letter, BooleanSupplier mayLeave) {
        this.desk = desk;
        this.claimed = claimed;
        this.letter = letter;
        this.mayLeave = mayLeave;
    }

    @Override
    public EmailAddress to() {
        return letter.to();
    }

    @Override
    public ReturnTag returnTag() {
        return ReturnTag.ofDelivery(claimed.id());
    }

    @Override
    public byte[] content() {
        return letter.content();
    }

    @Override
    public boolean mayLeave() {
        left = left || desk.inFlight().enter(mayLeave);
        return left;
    }

    @Override
    public void ended(Outcome outcome) {
        var mark = desk.attempts().mark(claimed, outcome, letter);
        if (left) {
            desk.noting().addFlown(mark);
        } else {
            desk.noting().add(mark);
        }
        boolean withdrawn = outcome instanceof Outcome.Unreachable && !mayLeave.getAsBoolean();
        if (!withdrawn) {
            desk.pressure().heard(letter.to(), outcome);
        }
    }
}
