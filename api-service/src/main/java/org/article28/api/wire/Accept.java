package org.article28.api.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a client takes, and how gladly: RFC 9110, section 12.5.1. Parameters of media types other
 * than the weight are passed over, since no two representations of ours differ by them alone.
 */
record Accept(List<Range> ranges) {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern RANGE = Pattern.compile("(%1$s)/(%1$s)".formatted(TOKEN));
    private static final Pattern WEIGHT =
            Pattern.compile("q=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 100;

    Accept {
        ranges = List.copyOf(ranges);
    }

    /** A type with its weight; {@code *} stands for any. */
    record Range(String type, String subtype, double weight) {

        /** The more exact one decides: it has the greater number; 0 where it does not match. */
        int exactness(String mainType, String innerType) {
            if (type.equals("*")) {
                return subtype.equals("*") ? 1 : 0;
            }
            if (!type.equals(mainType)) {
                return 0;
            }
            return subtype.equals("*") ? 2 : subtype.equals(innerType) ? 3 : 0;
        }
    }

    /** What can't be read in it counts as not said; where nothing is said, anything is taken. */
    static Accept of(List<String> header) {
        var ranges = new ArrayList<Range>();
        header.stream()
                .flatMap(line -> Arrays.stream(line.split(",", MOST)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .limit(MOST)
                .forEach(part -> read(part, ranges));
        return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : ranges);
    }

    private static void read(String part, List<Range> ranges) {
        var pieces = Arrays.stream(part.split(";", MOST)).map(String::strip).toList();
        var range = RANGE.matcher(pieces.getFirst().toLowerCase(Locale.ROOT));
        var weights = pieces.stream().skip(1).filter(piece -> piece.matches("(?i)q=.*")).toList();
        var weight = WEIGHT.matcher(weights.isEmpty() ? "q=1" : weights.getFirst());
        if (range.matches() && weight.matches()) {
            ranges.add(
                    new Range(range.group(1), range.group(2), Double.parseDouble(weight.group(1))));
        }
    }

    /** From 0, not at all, to 1. */
    double weight(String mediaType) {
        var types = mediaType.split("/", 2);
        return ranges.stream()
                .filter(range -> range.exactness(types[0], types[1]) > 0)
                .max(Comparator.comparingInt(range -> range.exactness(types[0], types[1])))
                .map(Range::weight)
                .orElse(0.0);
    }
}
