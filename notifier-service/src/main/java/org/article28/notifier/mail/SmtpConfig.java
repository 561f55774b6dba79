package org.article28.notifier.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server; by default the one that quarkus-mailer uses. */
@ConfigMapping(prefix = "article28.smtp")
interface SmtpConfig {

    /** What hands the notices over. */
    @WithDefault("session")
    Transport transport();

    String host();

    int port();

    Optional<String> username();

    Optional<String> password();

    /** Whether the connection is upgraded to TLS. */
    StartTls startTls();

    /** Whether the connection begins with TLS. */
    @WithDefault("false")
    boolean tls();

    /** How we introduce ourselves; the address of our end where none is set. */
    Optional<String> hello();

    /** How long to wait for a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long to wait for the answer to a command. */
    @WithDefault("5m")
    Duration readTimeout();

    /** How long to wait until what is written has gone. */
    @WithDefault("3m")
    Duration writeTimeout();

    /** How long to wait for the answer to a mail's content: who gives up sends it twice. */
    @WithDefault("10m")
    Duration contentTimeout();

    /** After so many mails a new session is opened. */
    @WithDefault("1000")
    int mailsPerSession();

    /** How long a session without mails is kept: less than servers wait before they end it. */
    @WithDefault("30s")
    Duration sessionIdle();

    /** As quarkus-mailer has it. */
    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }

    /** The ways to hand mails over. */
    enum Transport {
        /** Pipelined sessions of our own. */
        SESSION,
        /** Angus Mail, a mail at a time. */
        ANGUS
    }
}
