package org.article28.notifier.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server; by default the one that quarkus-mailer uses. */
@ConfigMapping(prefix = "article28.smtp")
interface SmtpConfig {

    String host();

    int port();

    Optional<String> username();

    Optional<String> password();

    /** Whether the connection is upgraded to TLS. */
    StartTls startTls();

    /** Whether the connection begins with TLS. */
    @WithDefault("false")
    boolean tls();

    /** How long to wait for a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long to wait for an answer. */
    @WithDefault("60s")
    Duration readTimeout();

    /** As quarkus-mailer has it. */
    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }
}
