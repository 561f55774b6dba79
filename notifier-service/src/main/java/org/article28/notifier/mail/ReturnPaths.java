package org.article28.notifier.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.token.BounceTags;
import org.jspecify.annotations.Nullable;

/**
 * The envelope's senders: of each mail one of its own (a variable envelope return path), so that
 * whatever comes back says itself what it is about, and nobody else can say it.
 */
@ApplicationScoped
public class ReturnPaths {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_TAG = 1 + ReturnTag.LONGEST + BounceTags.MAC_LENGTH;

    private final String plain;
    private final @Nullable Mailbox bounces;
    private final BounceTags tags;

    private record Mailbox(String local, String domain) {}

    @Inject
    ReturnPaths(MailConfig mail, ReturnPathConfig config, BounceTags tags) {
        this.bounces = config.address().map(ReturnPaths::checked).orElse(null);
        this.tags = tags;
        this.plain =
                mail.envelopeFrom().or(config::address).orElseGet(() -> addressOf(mail.from()));
    }

    /** Settings that are none are told at the start, not at the first mail. */
    void check(@Observes StartupEvent started) {}

    private static Mailbox checked(String address) {
        var known =
                EmailAddress.parse(address)
                        .map(EmailAddress::clear)
                        .filter(clear -> clear.indexOf('@') <= LONGEST_LOCAL - LONGEST_TAG)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "article28.bounces.address must be an address with"
                                                        + " at most "
                                                        + (LONGEST_LOCAL - LONGEST_TAG)
                                                        + " characters before the @"));
        int at = known.indexOf('@');
        return new Mailbox(known.substring(0, at), known.substring(at + 1));
    }

    private static String addressOf(String from) {
        try {
            return new InternetAddress(from, true).getAddress();
        } catch (AddressException e) {
            throw new IllegalArgumentException("article28.mail.from is no address", e);
        }
    }

    /** Whether mails come back to addresses of their own. */
    public boolean areOwn() {
        return bounces != null;
    }

    /** {@code tag}: null where nothing need be known by what comes back. */
    String of(@Nullable ReturnTag tag) {
        return tag == null || bounces == null
                ? plain
                : bounces.local() + "+" + tags.of(tag.word()) + "@" + bounces.domain();
    }

    /** What an address of ours was made for; empty for any other. */
    public Optional<ReturnTag> read(String address) {
        int at = address.lastIndexOf('@');
        if (bounces == null || at < 0) {
            return Optional.empty();
        }
        var local = address.substring(0, at).toLowerCase(Locale.ROOT);
        var begins = bounces.local().toLowerCase(Locale.ROOT) + "+";
        return local.startsWith(begins)
                        && address.substring(at + 1).equalsIgnoreCase(bounces.domain())
                ? tags.read(local.substring(begins.length())).flatMap(ReturnTag::read)
                : Optional.empty();
    }
}
