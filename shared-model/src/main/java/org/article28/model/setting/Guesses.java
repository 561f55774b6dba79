package org.article28.model.setting;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Secrets that are tried first. */
final class Guesses {

    private static final int SHORTEST = 8;

    /** Of 32 random bytes, fewer than half are different once in more than 10^12 keys. */
    private static final int FEWEST_BYTES = 16;

    private static final List<String> WORDS =
            List.of(
                    "password",
                    "changeme",
                    "change-me",
                    "change_me",
                    "secret",
                    "default",
                    "example",
                    "postgres",
                    "article28",
                    "admin");

    private Guesses() {}

    /**
     * Too short, one sign again and again, or a word that everybody knows with a few more signs.
     */
    static boolean isGuessable(String secret) {
        return secret.length() < SHORTEST
                || secret.chars().distinct().count() < SHORTEST / 2
                || isWord(secret);
    }

    private static boolean isWord(String secret) {
        var small = secret.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .anyMatch(
                        word -> small.contains(word) && small.length() < word.length() + SHORTEST);
    }

    /** {@code base64}: a key as it is configured. */
    static boolean isGuessableKey(String base64) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            return distinct(key) < FEWEST_BYTES || isText(key);
        } catch (IllegalArgumentException noKey) {
            return false;
        }
    }

    private static int distinct(byte[] key) {
        var seen = new boolean[256];
        int count = 0;
        for (byte each : key) {
            if (!seen[each & 0xff]) {
                seen[each & 0xff] = true;
                count++;
            }
        }
        return count;
    }

    /** Random bytes are not printable all: of 32, once in more than 10^13 keys. */
    private static boolean isText(byte[] key) {
        for (byte each : key) {
            if (each < ' ' || each > '~') {
                return false;
            }
        }
        return true;
    }
}
