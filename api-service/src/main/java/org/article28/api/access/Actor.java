package org.article28.api.access;

import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param subject as their token tells it; never a secret
 * @param address from where, as the connection or a trusted proxy tells it
 */
public record Actor(String subject, @Nullable String address) {}
