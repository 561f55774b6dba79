package org.article28.api.idempotency;

/**
 * An answer to be given again.
 *
 * @param headers as JSON, by name
 * @param body empty where it had none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeptAnswer(int status, String headers, byte[] body) {}
