package org.article28.api.importing.cell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words before a country tell a place within it, and no other. Pure. */
final class Cities {

    /** Kind, country and phrase, parted by spaces. */
    private static final Set<String> KNOWN = known();

    private Cities() {}

    /**
     * Whether all of them are cities or states of that country. Before a state any city is, since
     * there are too many to know, unless that state may be a country: "Georgia", "DE".
     */
    static boolean areIn(String country, List<String> words) {
        boolean ofState =
                words.size() == 2
                        && is("state", country, words.getLast())
                        && PlaceNames.known(words.getLast()) == null;
        return ofState
                || words.stream()
                        .allMatch(one -> is("city", country, one) || is("state", country, one));
    }

    private static boolean is(String kind, String country, String words) {
        return KNOWN.contains(kind + " " + country + " " + Tidy.phrase(words));
    }

    private static Set<String> known() {
        var known = new HashSet<String>();
        for (var line : DataFile.lines(Cities.class, "cities.txt")) {
            var sides = line.split(" = ", 2);
            for (var name : sides[1].split("; ", -1)) {
                known.add(sides[0] + " " + Tidy.phrase(name));
            }
        }
        return Set.copyOf(known);
    }
}
