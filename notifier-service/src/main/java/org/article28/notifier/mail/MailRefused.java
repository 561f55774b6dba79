package org.article28.notifier.mail;

/**
 * A mail server never takes a mail that goes to one person alone. It is told before the mail is
 * given up, and again where that was cut off.
 *
 * @param tag whom it was written to
 * @param messageId the same whenever the mail is tried
 */
public record MailRefused(ReturnTag tag, String messageId, String reply) {}
