/**
 * Hands mails to a mail server over sessions that stay open: RFC 5321 with pipelining (RFC 2920),
 * STARTTLS (RFC 3207), AUTH (RFC 4954), SIZE (RFC 1870), 8BITMIME (RFC 6152) and SMTPUTF8 (RFC
 * 6531). What is said is decided by classes that know no socket; {@link
 * org.article28.notifier.smtp.Channel} and what it opens say it.
 */
@NullMarked
package org.article28.notifier.smtp;

import org.jspecify.annotations.NullMarked;
