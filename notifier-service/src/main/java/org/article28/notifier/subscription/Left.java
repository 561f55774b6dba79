package org.article28.notifier.subscription;

/** A subscriber left: whoever does anything else for them ends it in the same transaction. */
public record Left(long recipientId) {}
