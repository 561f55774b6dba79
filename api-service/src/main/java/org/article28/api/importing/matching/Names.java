package org.article28.api.importing.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of companies as they compare. Pure. */
final class Names {

    /** Legal forms, each in the one spelling in which they compare. */
    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("incorporated", "inc"),
                    Map.entry("limited", "ltd"),
                    Map.entry("corporation", "corp"),
                    Map.entry("company", "co"),
                    Map.entry("proprietary", "pty"),
                    Map.entry("aktiengesellschaft", "ag"));

    private static final Set<String> LEGAL =
            Set.of(
                    "inc",
                    "ltd",
                    "corp",
                    "co",
                    "pty",
                    "pte",
                    "pvt",
                    "private",
                    "llc",
                    "llp",
                    "lp",
                    "plc",
                    "pbc",
                    "gmbh",
                    "ag",
                    "kg",
                    "kgaa",
                    "ohg",
                    "ug",
                    "se",
                    "eg",
                    "sa",
                    "sas",
                    "sasu",
                    "sarl",
                    "rl",
                    "sca",
                    "bv",
                    "nv",
                    "cv",
                    "vof",
                    "bvba",
                    "srl",
                    "spa",
                    "sl",
                    "slu",
                    "sau",
                    "ab",
                    "as",
                    "asa",
                    "aps",
                    "oy",
                    "oyj",
                    "hf",
                    "ehf",
                    "doo",
                    "dd",
                    "jdoo",
                    "ad",
                    "ead",
                    "eood",
                    "ood",
                    "kft",
                    "zrt",
                    "nyrt",
                    "sro",
                    "spzoo",
                    "zoo",
                    "oo",
                    "ou",
                    "uab",
                    "sia",
                    "kk",
                    "gk",
                    "bhd",
                    "sdn",
                    "lda",
                    "ltda",
                    "eireli",
                    "ulc",
                    "dac",
                    "clg",
                    "unlimited",
                    "sac",
                    "sp",
                    "z",
                    "o");

    private static final Set<String> EMPTY = Set.of("and", "the");

    private static final Map<Character, String> LETTERS =
            Map.of(
                    'ß', "ss", 'æ', "ae", 'ø', "o", 'œ', "oe", 'ł', "l", 'đ', "d", 'ð', "d", 'ı',
                    "i");

    private static final Pattern DROPPED = Pattern.compile("\\p{M}+|\\.(com|net|org|io|ai)\\b");
    private static final Pattern INITIALS = Pattern.compile("\\b([a-z])/([a-z])\\b");
    private static final Pattern DOTS = Pattern.compile("[.'’`]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /**
     * Case, diacritics, punctuation, white space and word order left out; forms in one spelling.
     */
    static String key(String name) {
        return join(words(name));
    }

    /** As {@link #key}, and without the legal form, unless nothing else is there. */
    static String core(String name) {
        return join(coreWords(name));
    }

    static List<String> coreWords(String name) {
        var words = new ArrayList<>(words(name));
        while (words.size() > 1 && LEGAL.contains(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    private static List<String> words(String name) {
        return Arrays.stream(plain(name).split(" ", -1))
                .filter(word -> !EMPTY.contains(word) && !word.isEmpty())
                .map(word -> FORMS.getOrDefault(word, word))
                .toList();
    }

    /** Dots are dropped, so that "S.A." is "SA"; the end of a domain too: "salesforce.com". */
    private static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            letters.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        var bare = Normalizer.normalize(letters, Normalizer.Form.NFKD);
        var named = DROPPED.matcher(bare).replaceAll("");
        var joined = INITIALS.matcher(named).replaceAll("$1$2");
        return OTHER.matcher(DOTS.matcher(joined).replaceAll("")).replaceAll(" ").strip();
    }

    private static String join(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }
}
