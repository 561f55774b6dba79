package org.article28.notifier.smtp;

/** How a session is encrypted. */
public enum Encryption {
    NONE,
    /** By STARTTLS (RFC 3207), where the server offers it. */
    OPTIONAL,
    /** By STARTTLS, or nothing is sent. */
    REQUIRED,
    /** From the first byte: RFC 8314. */
    IMPLICIT
}
