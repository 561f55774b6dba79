package org.article28.notifier.smtp;

/** What became of a mail. */
public sealed interface Verdict {

    /** The server answers for it now. */
    record Accepted(Reply reply) implements Verdict {}

    /** The server refuses it, for now (4xx) or for good (5xx). */
    record Refused(Reply reply) implements Verdict {}

    /** Its content never left. */
    record Unsent(String why) implements Verdict {}

    /** The session was lost between the content and its reply: the server may have it. */
    record Unknown(String why) implements Verdict {}
}
