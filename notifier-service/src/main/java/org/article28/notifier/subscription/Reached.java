package org.article28.notifier.subscription;

/** Somebody showed that mail reaches their address, within the transaction that notes it. */
public record Reached(long recipientId) {}
