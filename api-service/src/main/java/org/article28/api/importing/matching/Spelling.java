package org.article28.api.importing.matching;

import java.util.HashSet;
import java.util.Set;

/** Words that differ by one letter. Pure. */
final class Spelling {

    /** In shorter words a letter is a difference. */
    private static final int SHORTEST = 5;

    /** No word of a name is longer, and each letter of one costs a copy of it. */
    private static final int LONGEST = 40;

    private Spelling() {}

    /** One letter more, less, or another; two neighbours that changed places. */
    static boolean differsByOne(String left, String right) {
        if (Math.min(left.length(), right.length()) < SHORTEST
                || Math.abs(left.length() - right.length()) > 1) {
            return false;
        }
        int begin = 0;
        int shorter = Math.min(left.length(), right.length());
        while (begin < shorter && left.charAt(begin) == right.charAt(begin)) {
            begin++;
        }
        var a = left.substring(begin);
        var b = right.substring(begin);
        if (a.length() != b.length()) {
            return a.length() > b.length() ? a.substring(1).equals(b) : b.substring(1).equals(a);
        }
        boolean turned =
                a.length() > 1
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0)
                        && a.substring(2).equals(b.substring(2));
        return a.isEmpty() || turned || a.substring(1).equals(b.substring(1));
    }

    /**
     * The word, and it without each of its letters: words that differ by one share some. Of a word
     * that is too long to be one, the word alone.
     */
    static Set<String> variants(String word) {
        var variants = new HashSet<String>();
        variants.add(word);
        if (word.length() >= SHORTEST && word.length() <= LONGEST) {
            for (int i = 0; i < word.length(); i++) {
                variants.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return variants;
    }
}
