package org.article28.api.filter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts as they compare: without case, accents and runs of white space. Pure. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Letters that Unicode does not take apart. */
    private static final Map<Integer, String> LETTERS =
            Map.of(
                    (int) 'đ', "d", (int) 'ð', "d", (int) 'ø', "o", (int) 'ł', "l", (int) 'ı', "i",
                    (int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ', "th");

    private Folded() {}

    /** By way of lower and upper case, so that ẞ and ß are ss. */
    static String of(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length());
        lower.codePoints()
                .forEach(
                        letter -> {
                            var other = LETTERS.get(letter);
                            if (other == null) {
                                plain.appendCodePoint(letter);
                            } else {
                                plain.append(other);
                            }
                        });
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
