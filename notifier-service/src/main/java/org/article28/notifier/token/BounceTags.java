package org.article28.notifier.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs the words that envelopes carry, so that what comes back to them can be told from what
 * somebody made up. A tag is {@code word.mac}: without capitals, since servers may lower-case it,
 * and short, since a local part has at most 64 octets. The first key signs, all verify.
 */
@ApplicationScoped
public class BounceTags {

    /** Behind the longest word. */
    public static final int MAC_LENGTH = 17;

    /** No link begins so, so that no link is a tag. */
    private static final String PURPOSE = "bounce|";

    /** 80 bits: each guess costs a mail. */
    private static final int BYTES = 10;

    private static final int RADIX = 32;

    private final Keys keys;

    BounceTags(TokensConfig config) {
        keys = new Keys(config.keys());
    }

    /** {@code word}: small letters and digits. */
    public String of(String word) {
        return tag(keys.first(), word);
    }

    /** The word of a tag of ours. */
    public Optional<String> read(String tag) {
        var given = tag.toLowerCase(Locale.ROOT);
        int dot = given.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        var word = given.substring(0, dot);
        boolean ours = keys.ids().stream().anyMatch(key -> same(tag(key, word), given));
        return ours ? Optional.of(word) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private String tag(String key, String word) {
        var mac = keys.sign(key, (PURPOSE + word).getBytes(UTF_8)).orElseThrow();
        var text = new BigInteger(1, Arrays.copyOf(mac, BYTES)).toString(RADIX);
        return word + "." + "0".repeat(MAC_LENGTH - 1 - text.length()) + text;
    }
}
