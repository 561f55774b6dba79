package org.article28.api.history;

/**
 * A version's event as it was written at publication.
 *
 * @param key the register's id
 * @param text the value, CloudEvents in structured JSON
 */
public record PendingEvent(long version, String key, String text) {}
