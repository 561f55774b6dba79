package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** What to log in with. */
public record Credentials(String username, String password) {

    /** The message of SASL's PLAIN (RFC 4616), as it travels. */
    String plain() {
        return base64("\0" + username + "\0" + password);
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Credentials[" + username + "]";
    }
}
