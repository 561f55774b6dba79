package org.article28.notifier.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/**
 * The mail server that notices go to; by default the one of {@code quarkus.mailer}.
 *
 * @see "docs/mail.md"
 */
@ConfigMapping(prefix = "article28.smtp")
interface SmtpConfig {

    /**
     * What hands notices over: {@code session}, sessions of our own that send the envelope of the
     * next mail with the content of this one where the server offers pipelining; {@code angus},
     * Angus Mail, a command at a time.
     */
    @WithDefault("session")
    Transport transport();

    /** The server. */
    String host();

    /** Its port. */
    int port();

    /** To log in. */
    Optional<String> username();

    /** To log in. */
    Optional<String> password();

    /**
     * Whether the connection is upgraded to TLS: {@code DISABLED}, {@code OPTIONAL} or {@code
     * REQUIRED}.
     */
    StartTls startTls();

    /** TLS from the first byte, as on port 465; does not follow {@code quarkus.mailer.tls}. */
    @WithDefault("false")
    boolean tls();

    /** How the service introduces itself in EHLO; the address of our end where none is set. */
    Optional<String> hello();

    /** Wait for a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** Wait for the answer to a command. */
    @WithDefault("5m")
    Duration readTimeout();

    /** Wait until what is written has gone. */
    @WithDefault("3m")
    Duration writeTimeout();

    /**
     * Wait for the answer to a mail's content; who gives up too soon sends it twice. {@code angus}
     * waits so long for every answer.
     */
    @WithDefault("10m")
    Duration contentTimeout();

    /** Mails after which a new session is opened; {@code session} only. */
    @WithDefault("1000")
    int mailsPerSession();

    /**
     * How long a session without mails is kept; {@code session} only. Less than the server waits
     * before it ends one (5 minutes by RFC 5321, often 1).
     */
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
