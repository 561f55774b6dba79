package org.article28.notifier.bounce;

import java.util.Locale;

/** What was made of something that was heard. Each is counted by its name. */
public enum Heeded {
    HARD,
    SOFT,
    COMPLAINT,
    /** It came back for a reason that is none of the address. */
    UNCOUNTED,
    /** It is tried further, or somebody has it. */
    UNDECIDED,
    AUTO_REPLY,
    /** No report at all. */
    OTHER,
    /** Not to an address of ours, or to one that somebody made up. */
    FORGED,
    /** Of a mail that nothing is kept of any more, or of a reader. */
    GONE,
    /** It was heard before. */
    REPEATED;

    String metric() {
        return "article28.bounces." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
