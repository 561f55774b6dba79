package org.article28.api.desk.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One way to the provider and back, as a cookie of the browser that goes it. What the provider is
 * told is derived from its secret, its begin and its end, so nothing is kept here, and who changes
 * one of them comes back with a state that is not theirs. Pure.
 *
 * @param secret 256 random bits
 * @param begunAt in seconds since 1970
 * @param to the page that follows
 */
public record Way(String secret, long begunAt, String to) {

    /** Long enough for a password that has to be looked up. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    private static final Pattern COOKIE =
            Pattern.compile("([\\w-]{43})\\.([0-9]{1,12})\\.([\\w-]{0,4000})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    public static Way begun(Instant now, String to) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Way(base64(bytes), now.getEpochSecond(), to);
    }

    /** Empty where it is none. */
    public static Optional<Way> of(String cookie) {
        var parts = COOKIE.matcher(cookie);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var to =
                    new String(
                            Base64.getUrlDecoder().decode(parts.group(3)), StandardCharsets.UTF_8);
            return Optional.of(new Way(parts.group(1), Long.parseLong(parts.group(2)), to));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    public String cookie() {
        return secret + "." + begunAt + "." + base64(to.getBytes(StandardCharsets.UTF_8));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(Instant.ofEpochSecond(begunAt).plus(LASTS));
    }

    /** Whether who comes back with it is who went. */
    public boolean isState(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        state().getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }

    public String state() {
        return derived("state");
    }

    String nonce() {
        return derived("nonce");
    }

    /** RFC 7636; 43 characters, as many as it has to have. */
    String verifier() {
        return derived("verifier");
    }

    private String derived(String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var text = purpose + "\n" + begunAt + "\n" + to;
            return base64(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "…";
    }
}
