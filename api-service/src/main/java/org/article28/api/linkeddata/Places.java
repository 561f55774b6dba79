package org.article28.api.linkeddata;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Location;
import org.jspecify.annotations.Nullable;

/** Where data is stored or processed. Pure. */
final class Places {

    /** The vocabulary has these and no others: XK is not in the standard. */
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Places() {}

    /** Null where the vocabulary has no such country. */
    static @Nullable String country(@Nullable String code) {
        return code != null && COUNTRIES.contains(code) ? "loc:" + code : null;
    }

    static boolean isStorage(Location location) {
        return location.activity() == Location.Activity.STORAGE;
    }

    static Node of(Location location, Words words) {
        var place =
                Node.unnamed(isStorage(location) ? "dpv:StorageLocation" : "dpv:ProcessingLocation")
                        .value("dpv:hasCountry", country(location))
                        .value("dpv:hasLocation", region(location.region()))
                        .words("dct:title", Words.english(name(location)))
                        .words("dct:description", words.of(remarks(location)));
        if (location.activity() == Location.Activity.REMOTE_ACCESS) {
            place.node("dpv:hasProcessing", Node.unnamed("dpv:Access"));
        }
        return place.values(
                "dpv:hasService",
                location.services().stream().map(LinkedRegister::service).toList());
    }

    private static @Nullable String country(Location location) {
        return "UK".equalsIgnoreCase(location.region()) ? "loc:GB" : country(location.country());
    }

    /** Only those that are what they are called; "Europe" is not the EEA. */
    private static @Nullable String region(@Nullable String region) {
        return switch (region == null ? "" : region) {
            case "EU" -> "loc:EU";
            case "EEA" -> "loc:EEA";
            default -> null;
        };
    }

    private static String name(Location location) {
        return switch (location.type()) {
            case CUSTOMER_SELECTED -> "Selected by the customer";
            case NEAREST_TO_USER -> "Nearest to the user";
            case GLOBAL -> "Global";
            case COUNTRY, REGION, OTHER ->
                    Stream.of(location.region(), name(location.country()))
                            .flatMap(Stream::ofNullable)
                            .findFirst()
                            .orElse("Other");
        };
    }

    private static @Nullable String name(@Nullable String country) {
        return country == null ? null : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private static @Nullable String remarks(Location location) {
        var all =
                Stream.of(location.stated(), location.condition(), location.note())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }
}
