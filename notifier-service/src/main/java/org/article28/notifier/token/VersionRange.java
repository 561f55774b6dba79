package org.article28.notifier.token;

import java.util.Optional;
import java.util.regex.Pattern;

/** The versions that a mail told of: one, or those of a digest. */
public record VersionRange(long first, long last) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    public VersionRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no range of versions: " + first + " to " + last);
        }
    }

    public static VersionRange of(long version) {
        return new VersionRange(version, version);
    }

    /** Empty for what {@link #text} did not write. */
    public static Optional<VersionRange> read(String text) {
        var matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new VersionRange(
                                Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    String text() {
        return first + "-" + last;
    }
}
