package org.article28.notifier.mail.incoming;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The mailbox that bounces come to.
 *
 * @see "docs/bounces.md"
 */
@ConfigMapping(prefix = "article28.bounces.imap")
public interface ImapConfig {

    /** The IMAP server; none is read without. */
    Optional<String> host();

    /** 993 with {@code tls}, else 143, where it is not set. */
    OptionalInt port();

    /**
     * {@code tls} from the first byte, {@code starttls}, which is then required, or {@code none}.
     */
    @WithDefault("tls")
    Security security();

    /** To log in. */
    Optional<String> username();

    /** To log in. */
    Optional<String> password();

    /** The folder that mails arrive in. */
    @WithDefault("INBOX")
    String folder();

    /** How often it is looked for new mails. */
    @WithDefault("1m")
    Duration every();

    /** Wait for the server. */
    @WithDefault("30s")
    Duration timeout();

    /**
     * What becomes of mails that were read: {@code delete}, {@code move} or {@code keep}, marked as
     * seen.
     */
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
