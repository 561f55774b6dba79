package org.article28.notifier.mail;

import java.util.Optional;

/** What a mail is about for those who hear that it came back. */
public record ReturnTag(About about, long id) {

    private static final int RADIX = 36;

    /** Of the longest word. */
    static final int LONGEST = 1 + Long.toString(Long.MAX_VALUE, RADIX).length();

    /** What the id is of. */
    public enum About {
        /** One notice to one recipient. */
        DELIVERY('d'),
        /** Whoever it was written to. */
        RECIPIENT('r');

        private final char letter;

        About(char letter) {
            this.letter = letter;
        }
    }

    public static ReturnTag ofDelivery(long id) {
        return new ReturnTag(About.DELIVERY, id);
    }

    public static ReturnTag ofRecipient(long id) {
        return new ReturnTag(About.RECIPIENT, id);
    }

    String word() {
        return about.letter + Long.toString(id, RADIX);
    }

    /** Empty for what {@link #word} did not write. */
    static Optional<ReturnTag> read(String word) {
        for (var about : About.values()) {
            if (word.length() > 1 && word.charAt(0) == about.letter) {
                return Optional.of(new ReturnTag(about, Long.parseLong(word.substring(1), RADIX)));
            }
        }
        return Optional.empty();
    }
}
