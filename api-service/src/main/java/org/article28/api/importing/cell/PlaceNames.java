package org.article28.api.importing.cell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.article28.model.Codes;
import org.article28.model.Location;
import org.jspecify.annotations.Nullable;

/** Names of places, as companies write them. */
public final class PlaceNames {

    private static final Map<String, Place> PHRASES = phrases();
    private static final Map<String, String> ALPHA_3 = new HashMap<>();

    static {
        for (var code : Locale.getISOCountries()) {
            ALPHA_3.put(Locale.of("", code).getISO3Country(), code);
        }
    }

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private PlaceNames() {}

    /**
     * A place that is known.
     *
     * @param country with type country only
     * @param region with type region only
     */
    record Place(Location.Type type, @Nullable String country, @Nullable String region) {

        Location location() {
            return new Location(type, country, region, null, Set.of(), null, null, null);
        }
    }

    /** Codes are known in upper case only: "in" and "no" are words. */
    static @Nullable Place known(String text) {
        var tidy = Tidy.line(text);
        if (CODES.contains(tidy) || tidy.equals("XK")) {
            return country(tidy);
        }
        var code = ALPHA_3.get(tidy);
        return code != null ? country(code) : PHRASES.get(Tidy.phrase(tidy));
    }

    /** The country of that name or code; null where it is none. */
    public static @Nullable String countryCode(String text) {
        var place = known(text);
        return place == null ? null : place.country();
    }

    /** Its English name. */
    public static String name(String country) {
        return country.equals("XK")
                ? "Kosovo"
                : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private static Place country(String code) {
        return new Place(Location.Type.COUNTRY, code, null);
    }

    private static Map<String, Place> phrases() {
        var phrases = new HashMap<String, Place>();
        for (var code : Locale.getISOCountries()) {
            phrases.put(Tidy.phrase(name(code)), country(code));
        }
        for (var line : DataFile.lines(PlaceNames.class, "places.txt")) {
            var sides = line.split(" = ", 2);
            var kind = sides[0].split(" ", 2);
            var type = Codes.read(Location.Type.class, kind[0]).orElseThrow();
            var place =
                    new Place(
                            type,
                            type == Location.Type.COUNTRY ? kind[1] : null,
                            type == Location.Type.REGION ? kind[1] : null);
            for (var phrase : sides[1].split(";", -1)) {
                phrases.put(Tidy.phrase(phrase), place);
            }
        }
        return Map.copyOf(phrases);
    }
}
