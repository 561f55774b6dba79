package org.article28.notifier.smtp;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A mail server, and how to talk to it.
 *
 * @param hello by which name we introduce ourselves; null for the address of our end
 * @param trust decides whose certificates are believed
 * @param mailsPerSession after which a new session is opened
 * @param idle how long a session without mails is kept
 */
public record Server(
        String host,
        int port,
        Encryption encryption,
        @Nullable Credentials credentials,
        @Nullable String hello,
        SSLSocketFactory trust,
        Patience patience,
        int mailsPerSession,
        Duration idle) {}
