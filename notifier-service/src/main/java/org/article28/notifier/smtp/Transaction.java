package org.article28.notifier.smtp;

/** One mail on its way through a session. What became of it is told once. */
final class Transaction {

    private final Mail mail;
    private boolean ended;

    Transaction(Mail mail) {
        this.mail = mail;
    }

    Mail mail() {
        return mail;
    }

    /** The first word counts: what follows a refusal is about a mail that is none any more. */
    void end(Verdict verdict) {
        if (!ended) {
            ended = true;
            mail.ended(verdict);
        }
    }

    boolean isEnded() {
        return ended;
    }
}
