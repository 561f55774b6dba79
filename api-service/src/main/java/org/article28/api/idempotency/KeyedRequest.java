package org.article28.api.idempotency;

/**
 * A request with a key.
 *
 * @param id of the key: the same for all that one sender sends to one place with it
 * @param fingerprint whether it is the same request again
 */
record KeyedRequest(String id, String fingerprint) {}
