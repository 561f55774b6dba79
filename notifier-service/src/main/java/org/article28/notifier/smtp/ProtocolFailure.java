package org.article28.notifier.smtp;

/** The server said what makes no sense; nothing that it says after is believed. */
final class ProtocolFailure extends RuntimeException {

    ProtocolFailure(String message) {
        super(message, null, false, false);
    }
}
