package org.article28.api.desk.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.article28.api.desk.provider.Vouched;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of the provider that a session needs later. They are kept encrypted by a key that is made
 * of what the cookie has, so that neither a copy of the database nor the service by itself can use
 * them. Pure but for the random nonce.
 */
record KeptTokens(@Nullable String refreshToken, @Nullable String idToken) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** In no token (RFC 6749, appendix A). */
    private static final String BETWEEN = "\n";

    static KeptTokens of(Vouched person) {
        return new KeptTokens(person.refreshToken(), person.idToken());
    }

    KeptTokens withRefreshToken(String next) {
        return new KeptTokens(next, idToken);
    }

    byte[] sealed(SessionSecret secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var clear = orEmpty(refreshToken) + BETWEEN + orEmpty(idToken);
        var sealed =
                done(Cipher.ENCRYPT_MODE, secret, nonce, clear.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    static KeptTokens opened(byte[] kept, SessionSecret secret) {
        var buffer = ByteBuffer.wrap(kept);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        var clear =
                new String(
                        done(Cipher.DECRYPT_MODE, secret, nonce, sealed), StandardCharsets.UTF_8);
        int end = clear.indexOf(BETWEEN);
        return new KeptTokens(
                orNull(clear.substring(0, end)), orNull(clear.substring(end + BETWEEN.length())));
    }

    private static byte[] done(int mode, SessionSecret secret, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, secret.tokenKey(), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the kept tokens are not of this session", e);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String toString() {
        return "…";
    }
}
