package org.article28.notifier.bounce.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what looks like an address. Pure. */
final class Addresses {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_KEPT = 500;

    /**
     * Begins only where nothing of it stands before, so that long words cost no more than others. A
     * relay may put {@code prvs=1234=} before an address of ours.
     */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?<![^\\s<>\"'(),;:=\\[\\]])[^\\s<>\"'(),;:=\\[\\]@]++@([^\\s<>\"'(),;:=\\[\\]]++)");

    /** With all that a local part may have, such as {@code o'brien} and {@code a=b}. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![^\\s<>\"(),;:\\[\\]])[^\\s<>\"(),;:\\[\\]@]++@([^\\s<>\"'(),;:=\\[\\]]++)");

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\s]+");

    private Addresses() {}

    static Stream<String> in(List<String> values) {
        return values.stream()
                .flatMap(value -> PLACE.matcher(shortened(value, LONGEST)).results())
                .map(found -> found.group());
    }

    /** In one line, not too long, with no more of an address than its domain. */
    static String masked(String words) {
        var hidden = ADDRESS.matcher(shortened(words, LONGEST)).replaceAll("***@$1");
        return shortened(UNFIT.matcher(hidden).replaceAll(" ").strip(), LONGEST_KEPT);
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
