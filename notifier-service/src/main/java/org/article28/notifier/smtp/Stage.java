package org.article28.notifier.smtp;

/** What a reply is awaited for. */
enum Stage {
    /** Greeting, EHLO, STARTTLS, AUTH. */
    OPENING,
    /** RSET, before a mail that follows an unfinished one. */
    RESET,
    MAIL,
    RECIPIENT,
    DATA,
    CONTENT,
    /** An empty message, given where the recipient was refused and content asked for. */
    EMPTY
}
