package org.article28.notifier.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.mail.Outbox;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.mail.OutgoingMail;
import org.article28.notifier.subscription.Recipient;
import org.jspecify.annotations.Nullable;

/** What a sender has taken on, on its way. */
final class Batch implements Outbox {

    private final Attempts attempts;
    private final List<Claimed> claimed;
    private final BooleanSupplier mayStart;
    private final Notice notice;
    private final Map<Long, Recipient> recipients;
    private final List<Mark> marks = new ArrayList<>();
    private int next;
    private boolean reachable = true;

    Batch(Sender.Desk desk, List<Claimed> claimed, BooleanSupplier mayStart) {
        this.attempts = desk.attempts();
        this.claimed = claimed;
        this.mayStart = mayStart;
        this.notice = desk.notices().byId(claimed.getFirst().noticeId());
        this.recipients =
                desk.recipients().byIds(claimed.stream().map(Claimed::recipientId).toList());
    }

    @Override
    public @Nullable OutgoingMail next() {
        while (next < claimed.size() && reachable && mayStart.getAsBoolean()) {
            var one = claimed.get(next++);
            switch (attempts.prepare(one, notice, recipients.get(one.recipientId()))) {
                case Prepared.None(var mark) -> marks.add(mark);
                case Prepared.Letter letter -> {
                    return new Attempt(one, letter);
                }
            }
        }
        return null;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Claimed> untried() {
        return claimed.subList(next, claimed.size());
    }

    boolean isReachable() {
        return reachable;
    }

    private final class Attempt implements OutgoingMail {

        private final Claimed claimed;
        private final Prepared.Letter letter;

        Attempt(Claimed claimed, Prepared.Letter letter) {
            this.claimed = claimed;
            this.letter = letter;
        }

        @Override
        public EmailAddress to() {
            return letter.to();
        }

        @Override
        public byte[] content() {
            return letter.content();
        }

        @Override
        public boolean mayLeave() {
            return mayStart.getAsBoolean();
        }

        @Override
        public void ended(Outcome outcome) {
            marks.add(attempts.mark(claimed, outcome, letter.content()));
            reachable = reachable && !(outcome instanceof Outcome.Unreachable);
        }
    }
}
