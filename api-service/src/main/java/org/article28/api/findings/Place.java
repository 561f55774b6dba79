package org.article28.api.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.article28.api.countries.Countries;
import org.article28.api.countries.Row;
import org.article28.model.Location;

/**
 * A place that a stage names so that it can be decided.
 *
 * @param code as the tables of countries have it
 * @param where its pointer, which few places need
 */
record Place(String code, Supplier<String> where) {

    /** The country of the entry, then those of its locations; each once. */
    static List<Place> of(Stage stage) {
        var places = new ArrayList<Place>();
        var seen = new HashSet<String>();
        var country = stage.entry().country();
        if (country != null && seen.add(country)) {
            places.add(new Place(country, () -> stage.at("country")));
        }
        int i = 0;
        for (var location : stage.entry().locations()) {
            of(location, stage, i++).filter(place -> seen.add(place.code())).ifPresent(places::add);
        }
        return places;
    }

    private static Optional<Place> of(Location location, Stage stage, int index) {
        var country = location.country();
        if (country != null) {
            return Optional.of(new Place(country, () -> stage.at("locations", index, "country")));
        }
        var region = location.region();
        return Optional.ofNullable(region)
                .flatMap(Countries::region)
                .map(code -> new Place(code, () -> stage.at("locations", index, "region")));
    }

    /** To the field that names it. */
    String pointer() {
        return where.get();
    }

    /** Such as {@code India (IN)}. */
    String words() {
        return Row.name(code) + " (" + code + ")";
    }
}
