package org.article28.notifier.mail.incoming;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The mailbox that bounces come to. */
@ConfigMapping(prefix = "article28.bounces.imap")
public interface ImapConfig {

    /** None is read where it is not set. */
    Optional<String> host();

    /** 993 with TLS from the first byte, 143 otherwise. */
    OptionalInt port();

    @WithDefault("tls")
    Security security();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("INBOX")
    String folder();

    /** How often it is looked for new mails. */
    @WithDefault("1m")
    Duration every();

    /** How long to wait for the server. */
    @WithDefault("30s")
    Duration timeout();

    /** What becomes of mails that were read. */
    @WithDefault("delete")
    Afterwards afterwards();

    /** The folder that they are moved to, if they are; made where it is missing. */
    @WithDefault("Read")
    String moveTo();

    /** How the connection is kept from others. */
    enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /** What becomes of a mail that was read. */
    enum Afterwards {
        DELETE,
        MOVE,
        /** It is marked as seen; what somebody else has seen is not read. */
        KEEP
    }
}
