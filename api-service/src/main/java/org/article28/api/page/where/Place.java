package org.article28.api.page.where;

import java.util.HashMap;
import java.util.Map;
import org.article28.api.wire.Encoded;
import org.article28.model.Codes;
import org.article28.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where data goes, as precisely as an entry says.
 *
 * @param type null where it says nothing
 * @param name a country's code, a region, or the publisher's own words; empty where the type says
 *     all
 */
record Place(Location.@Nullable Type type, String name) {

    static final Place UNSTATED = new Place(null, "");

    private static final int LONGEST_FILTER = 200;

    static Place of(Location location) {
        if (location.country() != null) {
            return new Place(Location.Type.COUNTRY, location.country());
        }
        return switch (location.type()) {
            case CUSTOMER_SELECTED, NEAREST_TO_USER, GLOBAL -> new Place(location.type(), "");
            case COUNTRY, REGION, OTHER -> named(location);
        };
    }

    private static Place named(Location location) {
        if (location.region() != null) {
            return new Place(Location.Type.REGION, location.region());
        }
        return location.stated() == null
                ? UNSTATED
                : new Place(Location.Type.OTHER, location.stated());
    }

    boolean isCountry() {
        return type == Location.Type.COUNTRY;
    }

    boolean isRegion() {
        return type == Location.Type.REGION;
    }

    /** As the words of a location are made. */
    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        if (type != null) {
            fields.put("type", Codes.of(type));
        }
        if (!name.isEmpty()) {
            fields.put(isCountry() ? "country" : isRegion() ? "region" : "stated", name);
        }
        return fields;
    }

    /** The filter that leaves what names it; empty where there is none. */
    String query() {
        if (isCountry()) {
            return "country=" + name;
        }
        boolean asked = isRegion() && !name.contains(",") && name.length() <= LONGEST_FILTER;
        return asked ? "region=" + Encoded.of(name) : "";
    }
}
