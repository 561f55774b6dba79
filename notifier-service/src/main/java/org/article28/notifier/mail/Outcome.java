package org.article28.notifier.mail;

/** What became of one attempt to hand a mail over. */
public sealed interface Outcome {

    /** The reply of the server, or what went wrong on the way. */
    String reply();

    /** The server answers for it now. */
    record Accepted(String reply) implements Outcome {}

    /** Not now: 4xx. */
    record Deferred(String reply) implements Outcome {}

    /** Never: 5xx. */
    record Refused(String reply) implements Outcome {}

    /** There was no connection; nothing was handed over. */
    record Unreachable(String reply) implements Outcome {}

    /** The connection was lost on the way; the server may have it. */
    record Unknown(String reply) implements Outcome {}
}
