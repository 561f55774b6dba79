package org.article28.api.idempotency;

/**
 * An answer that holds a secret: it is given once and kept nowhere, so a repetition learns only
 * that the first attempt took effect.
 */
public interface ToldOnce {}
