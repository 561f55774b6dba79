package org.article28.system.mail;

import java.util.List;
import java.util.Random;

/** What the server does about one attempt at one recipient. */
public enum Mood {
    TAKES,
    IS_SLOW,
    /** 450 to the recipient. */
    REFUSES_RECIPIENT_FOR_NOW,
    /** 451 to DATA. */
    REFUSES_DATA_FOR_NOW,
    /** 452 to the content. */
    REFUSES_CONTENT_FOR_NOW,
    /** 421 to the recipient. */
    CLOSES_BEFORE_CONTENT,
    HANGS_UP_BEFORE_CONTENT,
    HANGS_UP_INSIDE_CONTENT,
    /** 421 to the content. */
    CLOSES_AFTER_CONTENT,
    /** After the content, without having kept it. */
    HANGS_UP_AND_FORGETS,
    /** After the content, having kept it. */
    HANGS_UP_AND_KEEPS,
    /** 550 to the recipient, each time. */
    KNOWS_NOBODY,
    /** 552 to the content, each time. */
    IS_FULL;

    private static final List<Mood> BAD =
            List.of(
                    IS_SLOW,
                    REFUSES_RECIPIENT_FOR_NOW,
                    REFUSES_DATA_FOR_NOW,
                    REFUSES_CONTENT_FOR_NOW,
                    CLOSES_BEFORE_CONTENT,
                    HANGS_UP_BEFORE_CONTENT,
                    HANGS_UP_INSIDE_CONTENT,
                    CLOSES_AFTER_CONTENT,
                    HANGS_UP_AND_FORGETS,
                    HANGS_UP_AND_KEEPS);

    private static final int PATIENT_ATTEMPTS = 4;

    /** The same for the same seed, recipient and attempt; after some attempts it is a good one. */
    static Mood of(long seed, String recipient, int attempt) {
        var forGood = new Random(seed * 31 + recipient.hashCode()).nextInt(100);
        if (forGood < 4) {
            return forGood < 2 ? KNOWS_NOBODY : IS_FULL;
        }
        var now = new Random((seed * 31 + recipient.hashCode()) * 31 + attempt);
        boolean good = attempt > PATIENT_ATTEMPTS || now.nextInt(100) < 75;
        return good ? TAKES : BAD.get(now.nextInt(BAD.size()));
    }
}
