package org.article28.notifier.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs and verifies. A token is {@code content.mac}, both base64url; the content names key,
 * purpose, subject, the second of its issue and, for some purposes, what it is about, so that
 * nothing need be stored.
 */
@ApplicationScoped
public class Tokens {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final int LONGEST = 512;
    private static final int PARTS = 4;
    private static final int PARTS_WITH_ABOUT = 5;

    /** What exports or erases is asked for again and again, by a fresh mail each time. */
    private static final Duration OWN_DATA = Duration.ofHours(1);

    private final Keys keys;
    private final Duration confirm;
    private final Duration manage;
    private final Clock clock;

    Tokens(TokensConfig config, Clock clock) {
        this.keys = new Keys(config.keys());
        this.confirm = config.confirmLifetime();
        this.manage = config.manageLifetime();
        this.clock = clock;
    }

    /** How long a link to confirm holds. */
    public Duration confirmLifetime() {
        return confirm;
    }

    public String issue(Purpose purpose, UUID subject) {
        return signed(
                String.join(
                        "|",
                        keys.first(),
                        purpose.name(),
                        subject.toString(),
                        Long.toString(clock.instant().getEpochSecond())));
    }

    /** For objections to what was told of these versions. */
    public String issue(Purpose purpose, UUID subject, VersionRange about) {
        return signed(
                String.join(
                        "|",
                        keys.first(),
                        purpose.name(),
                        subject.toString(),
                        Long.toString(clock.instant().getEpochSecond()),
                        about.text()));
    }

    private String signed(String text) {
        var content = text.getBytes(UTF_8);
        var mac = keys.sign(keys.first(), content).orElseThrow();
        return text(content, mac);
    }

    /** The one way to write a token: two texts are never the same token. */
    private static String text(byte[] content, byte[] mac) {
        return ENCODER.encodeToString(content) + "." + ENCODER.encodeToString(mac);
    }

    public Verified verify(Purpose purpose, @Nullable String token) {
        if (token == null || token.length() > LONGEST) {
            return new Verified.Forged();
        }
        int dot = token.indexOf('.');
        if (dot < 0) {
            return new Verified.Forged();
        }
        try {
            var content = DECODER.decode(token.substring(0, dot));
            var mac = DECODER.decode(token.substring(dot + 1));
            return token.equals(text(content, mac))
                    ? verify(purpose, content, mac)
                    : new Verified.Forged();
        } catch (IllegalArgumentException notBase64) {
            return new Verified.Forged();
        }
    }

    private Verified verify(Purpose purpose, byte[] content, byte[] mac) {
        var parts = new String(content, UTF_8).split("\\|", -1);
        var expected = keys.sign(parts[0], content);
        if (parts.length < PARTS
                || parts.length > PARTS_WITH_ABOUT
                || expected.isEmpty()
                || !MessageDigest.isEqual(expected.get(), mac)
                || !purpose.name().equals(parts[1])) {
            return new Verified.Forged();
        }
        var subject = UUID.fromString(parts[2]);
        var issued = Instant.ofEpochSecond(Long.parseLong(parts[3]));
        return expired(purpose, issued)
                ? new Verified.Expired(subject)
                : new Verified.Valid(subject, parts.length == PARTS ? "" : parts[PARTS]);
    }

    private boolean expired(Purpose purpose, Instant issued) {
        var age = Duration.between(issued, clock.instant());
        return switch (purpose) {
            case CONFIRM -> age.compareTo(confirm) > 0;
            case MANAGE -> age.compareTo(manage) > 0;
            case COPY, ERASURE -> age.compareTo(OWN_DATA) > 0;
            case UNSUBSCRIBE, OBJECT -> false;
        };
    }
}
