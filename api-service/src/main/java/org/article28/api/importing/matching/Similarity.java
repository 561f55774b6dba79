package org.article28.api.importing.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.api.importing.cell.PlaceNames;

/**
 * Whether two entries whose names differ may be one. A name that tells another place or number is
 * another company; one that tells a place more may be, and is asked for. Pure.
 */
final class Similarity {

    /** Words that tell little: they come and go when a company renames itself. */
    private static final Set<String> GENERIC =
            Set.of(
                    "affiliates",
                    "cloud",
                    "communications",
                    "companies",
                    "consulting",
                    "data",
                    "digital",
                    "enterprise",
                    "enterprises",
                    "global",
                    "group",
                    "holding",
                    "holdings",
                    "international",
                    "labs",
                    "networks",
                    "online",
                    "operations",
                    "platform",
                    "platforms",
                    "services",
                    "software",
                    "solutions",
                    "systems",
                    "tech",
                    "technologies",
                    "technology",
                    "web",
                    "worldwide");

    private static final Set<String> PLACES =
            Arrays.stream(Locale.getISOCountries())
                    .flatMap(code -> Names.coreWords(PlaceNames.name(code)).stream())
                    .filter(word -> word.length() > 3)
                    .collect(Collectors.toCollection(HashSet::new));

    static {
        PLACES.addAll(
                List.of(
                        "us",
                        "usa",
                        "uk",
                        "uae",
                        "eu",
                        "emea",
                        "apac",
                        "latam",
                        "europe",
                        "america",
                        "asia",
                        "africa",
                        "deutschland",
                        "turkey"));
    }

    private static final double GENERIC_WEIGHT = 0.3;
    private static final double SURE_NAME = 0.75;
    private static final double LIKELY_NAME = 0.5;
    private static final double LIKE_ENOUGH = 0.5;
    private static final double LIKE_ENOUGH_TO_ASK = 0.6;

    /** A purpose alone, or as much of other fields. */
    private static final double ENOUGH_TO_COMPARE = 3;

    private Similarity() {}

    static Pair of(Profile left, Profile right) {
        var alike = Likeness.of(left, right);
        double names = names(left.words(), right.words());
        double score = 0.6 * names + 0.4 * alike.score();
        boolean sameHost = left.host() != null && left.host().equals(right.host());
        boolean samePlaces = identifying(left.words()).equals(identifying(right.words()));
        if (isOther(left.words(), right.words())) {
            return Pair.NONE;
        }
        if (samePlaces && names >= SURE_NAME && alike.score() >= LIKE_ENOUGH) {
            return Pair.sure(score);
        }
        if (sameHost
                && samePlaces
                && alike.weight() >= ENOUGH_TO_COMPARE
                && alike.score() >= LIKE_ENOUGH_TO_ASK) {
            return Pair.sure(score);
        }
        boolean likely =
                names >= LIKELY_NAME
                        && alike.weight() >= ENOUGH_TO_COMPARE
                        && alike.score() >= LIKE_ENOUGH_TO_ASK;
        return likely ? Pair.unsure(score) : Pair.NONE;
    }

    /** Dice's coefficient of the words, each by what it tells; a slip of the pen is none. */
    static double names(List<String> left, List<String> right) {
        var open = new ArrayList<>(right);
        double both = 0;
        for (var word : left) {
            var same = open.stream().filter(other -> isSame(word, other)).findFirst();
            if (same.isPresent()) {
                open.remove(same.get());
                both += Math.min(weight(word), weight(same.get()));
            }
        }
        double all =
                left.stream().mapToDouble(Similarity::weight).sum()
                        + right.stream().mapToDouble(Similarity::weight).sum();
        return all == 0 ? 0 : 2 * both / all;
    }

    private static double weight(String word) {
        return GENERIC.contains(word) ? GENERIC_WEIGHT : 1;
    }

    private static boolean isSame(String left, String right) {
        return left.equals(right)
                || (!isIdentifying(left)
                        && !isIdentifying(right)
                        && Spelling.differsByOne(left, right));
    }

    /** Both tell a place or a number, and not the same. */
    private static boolean isOther(List<String> left, List<String> right) {
        var ofLeft = identifying(left);
        var ofRight = identifying(right);
        return !ofLeft.isEmpty() && !ofRight.isEmpty() && !ofLeft.equals(ofRight);
    }

    private static Set<String> identifying(List<String> words) {
        return words.stream().filter(Similarity::isIdentifying).collect(Collectors.toSet());
    }

    private static boolean isIdentifying(String word) {
        return PLACES.contains(word) || word.chars().anyMatch(Character::isDigit);
    }
}
