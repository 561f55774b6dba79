package org.article28.api.desk;

import org.jspecify.annotations.Nullable;

/**
 * Nothing is sent at all.
 *
 * @param restoredAt when the database was restored that nobody has looked through, in words; null
 *     where it is so by configuration alone
 */
public record Pause(@Nullable String restoredAt) {}
