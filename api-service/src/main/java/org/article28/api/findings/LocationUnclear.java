package org.article28.api.findings;

import java.util.List;
import org.article28.model.Finding;
import org.article28.model.Location;

/** Entries with a place that is given in words alone: no rule looks at it. */
final class LocationUnclear implements Rule {

    @Override
    public String id() {
        return "location-unclear";
    }

    @Override
    public String source() {
        return "Decision (EU) 2021/915, Annex IV";
    }

    @Override
    public Finding.Severity severity(Occasion occasion) {
        return Finding.Severity.INFO;
    }

    @Override
    public List<Found> check(Inspection inspection) {
        return Listing.of(
                inspection,
                "a location is given in words that are no known place",
                LocationUnclear::isUnclear);
    }

    private static boolean isUnclear(Stage stage) {
        return stage.entry().locations().stream()
                .anyMatch(location -> location.type() == Location.Type.OTHER);
    }
}
