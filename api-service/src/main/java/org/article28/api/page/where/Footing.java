package org.article28.api.page.where;

import java.time.LocalDate;
import org.article28.api.countries.Countries;
import org.article28.api.countries.Standing;
import org.article28.model.Regime;

/** What a regime's table of countries says of a place, from the nearest to the farthest. */
enum Footing {
    MEMBER,
    ADEQUATE,
    PARTLY,
    FRAMEWORK,
    THIRD,
    /** The list names no country, and no region that the table knows. */
    OPEN;

    static Footing of(Place place, Regime regime, LocalDate day, Countries countries) {
        if (place.isCountry()) {
            return of(countries.of(regime, place.name(), day));
        }
        return place.isRegion()
                ? Countries.region(place.name())
                        .map(code -> of(countries.of(regime, code, day)))
                        .orElse(OPEN)
                : OPEN;
    }

    private static Footing of(Standing standing) {
        return switch (standing) {
            case Standing.Member _ -> MEMBER;
            case Standing.Adequate _ -> ADEQUATE;
            case Standing.Partly _ -> PARTLY;
            case Standing.Framework _ -> FRAMEWORK;
            case Standing.ThirdCountry() -> THIRD;
        };
    }

    String words(Regime regime, Naming naming) {
        var say = naming.say();
        return switch (this) {
            case MEMBER -> naming.territory(regime);
            case ADEQUATE -> say.adequate();
            case PARTLY -> say.partly();
            case FRAMEWORK -> say.framework();
            case THIRD -> say.third();
            case OPEN -> say.open();
        };
    }
}
