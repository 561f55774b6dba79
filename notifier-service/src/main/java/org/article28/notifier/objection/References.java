package org.article28.notifier.objection;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What an objection is called in letters: {@code O8-K7Q2M3XR}, by version and by chance. */
final class References {

    /** Without those that are mistaken for others when read out. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final RandomGenerator CHANCE = new SecureRandom();

    private References() {}

    static String next(long version) {
        return CHANCE.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining("", "O" + version + "-", ""));
    }
}
