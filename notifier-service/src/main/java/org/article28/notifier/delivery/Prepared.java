package org.article28.notifier.delivery;

import org.article28.notifier.address.EmailAddress;

/** What comes of a claim when its turn has come. */
sealed interface Prepared {

    /** There is nothing to send. */
    record None(Mark mark) implements Prepared {}

    /** A mail to be handed over. */
    final class Letter implements Prepared {

        private final EmailAddress to;
        private final byte[] content;

        Letter(EmailAddress to, byte[] content) {
            this.to = to;
            this.content = content;
        }

        EmailAddress to() {
            return to;
        }

        byte[] content() {
            return content;
        }
    }
}
