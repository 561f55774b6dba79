package org.article28.notifier.smtp;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The mails that go over a channel: before new ones those that an old session left behind. */
final class Queue implements Mails {

    private final Mails mails;
    private final Deque<Mail> ahead = new ArrayDeque<>();
    private @Nullable Session session;

    Queue(Mails mails) {
        this.mails = mails;
    }

    boolean hasNext() {
        if (ahead.isEmpty()) {
            var mail = mails.next();
            if (mail != null) {
                ahead.add(new Underway(mail));
            }
        }
        return !ahead.isEmpty();
    }

    void goesOver(Session open) {
        session = open;
    }

    @Override
    public @Nullable Mail next() {
        return hasNext() ? ahead.poll() : null;
    }

    /** There is no session for any of them. */
    void unsent(String why) {
        for (var mail = ahead.poll(); mail != null; mail = ahead.poll()) {
            mail.ended(new Verdict.Unsent(why));
        }
    }

    /** A mail at its first session; where that was an old one, it has a second. */
    private final class Underway implements Mail {

        private final Mail mail;
        private boolean moved;
        private boolean withdrawn;

        Underway(Mail mail) {
            this.mail = mail;
        }

        @Override
        public String sender() {
            return mail.sender();
        }

        @Override
        public String recipient() {
            return mail.recipient();
        }

        @Override
        public byte[] content() {
            return mail.content();
        }

        @Override
        public boolean mayLeave() {
            boolean may = mail.mayLeave();
            if (!may && session != null) {
                withdrawn = true;
                // It ends because of us: those behind are not to blame.
                session.answered();
            }
            return may;
        }

        @Override
        public void ended(Verdict verdict) {
            var over = session;
            if (over != null && !(verdict instanceof Verdict.Unsent)) {
                over.answered();
            }
            boolean old = verdict instanceof Verdict.Unsent && over != null && over.isUsed();
            if (old && !moved && !withdrawn) {
                moved = true;
                ahead.add(this);
            } else {
                mail.ended(verdict);
            }
        }
    }
}
