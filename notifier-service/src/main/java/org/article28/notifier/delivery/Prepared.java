package org.article28.notifier.delivery;

import java.time.LocalDate;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What comes of a claim when its turn has come. */
sealed interface Prepared {

    /** There is nothing to send. */
    record None(Mark mark) implements Prepared {}

    /** A mail to be handed over. */
    final class Letter implements Prepared {

        private final EmailAddress to;
        private final byte[] content;
        private final @Nullable LocalDate lastDay;

        Letter(EmailAddress to, byte[] content, @Nullable LocalDate lastDay) {
            this.to = to;
            this.content = content;
            this.lastDay = lastDay;
        }

        EmailAddress to() {
            return to;
        }

        byte[] content() {
            return content;
        }

        /** To object, that it tells; null where it tells none. */
        @Nullable LocalDate lastDay() {
            return lastDay;
        }
    }
}
