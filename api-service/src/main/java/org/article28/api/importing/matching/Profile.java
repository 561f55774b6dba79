package org.article28.api.importing.matching;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.article28.api.importing.cell.Tidy;
import org.article28.model.Location;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** An entry as it compares: read once, compared often. */
record Profile(
        SubProcessor entry,
        String key,
        String core,
        List<String> words,
        Set<String> purpose,
        Set<String> places,
        @Nullable String host) {

    private static final Set<String> FILLERS =
            Set.of(
                    "a", "an", "and", "as", "by", "for", "in", "of", "on", "or", "our", "the", "to",
                    "with");

    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#]+)");

    static Profile of(SubProcessor entry) {
        return new Profile(
                entry,
                Names.key(entry.name()),
                Names.core(entry.name()),
                Names.coreWords(entry.name()),
                words(entry.purpose()),
                entry.locations().stream().map(Profile::place).collect(Collectors.toSet()),
                host(entry.website()));
    }

    /** All of it but the id, for an order that does not depend on that of rows. */
    String content() {
        var text = entry.toString();
        return text.substring(text.indexOf(", name="));
    }

    private static Set<String> words(@Nullable String text) {
        if (text == null) {
            return Set.of();
        }
        return Arrays.stream(Tidy.phrase(text.replace("-", "")).split(" ", -1))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String place(Location location) {
        var country = location.country();
        var region = location.region();
        return switch (location.type()) {
            case COUNTRY -> "country " + country;
            case REGION -> "region " + (region == null ? "" : region.toLowerCase(Locale.ROOT));
            case OTHER -> "other " + Tidy.phrase(String.valueOf(location.stated()));
            case CUSTOMER_SELECTED, NEAREST_TO_USER, GLOBAL -> location.type().name();
        };
    }

    /** Read loosely: whether it is an address at all is checked elsewhere. */
    private static @Nullable String host(@Nullable String website) {
        var host = website == null ? null : HOST.matcher(website);
        return host != null && host.lookingAt() ? host.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
