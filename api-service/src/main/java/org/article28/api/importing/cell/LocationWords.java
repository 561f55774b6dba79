package org.article28.api.importing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.article28.api.importing.cell.PlaceNames.Place;
import org.article28.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Reads locations as companies write them. What can't be told apart is of type other, in the
 * publisher's words; where reading lost something the words are kept too. Pure.
 */
final class LocationWords {

    private static final Set<String> NOTHING = Set.of("-", "–", "—");

    /** Behind a city these are states of the US, and codes or names of countries as well. */
    private static final Set<String> STATES =
            Set.of(
                    "AL", "AR", "AZ", "CA", "CO", "DE", "GA", "ID", "IL", "IN", "KY", "LA", "MA",
                    "MD", "ME", "MN", "MO", "MS", "MT", "NC", "NE", "PA", "SC", "SD", "TN", "VA",
                    "Georgia");

    /** No name of a place joins more parts. */
    private static final int MOST_JOINED = 4;

    private final Function<String, Set<String>> services;
    private final Map<String, String> footnotes;
    private final List<Location> found = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private LocationWords(Function<String, Set<String>> services, Map<String, String> footnotes) {
        this.services = services;
        this.footnotes = footnotes;
    }

    /**
     * @param services ids of the register's services that a text lists; none where it lists others
     * @param footnotes texts by marks
     */
    static List<Location> read(
            String line, Function<String, Set<String>> services, Map<String, String> footnotes) {
        var words = new LocationWords(services, footnotes);
        for (var piece : Pieces.split(Tidy.line(line), ",")) {
            words.piece(piece.replaceFirst("^(and|or) ", ""));
        }
        words.keepUnknown();
        return words.found;
    }

    private void piece(String piece) {
        if (NOTHING.contains(piece)) {
            return;
        }
        // Some countries have brackets in their names.
        var marked =
                piece.endsWith(")") && PlaceNames.known(piece) != null
                        ? new Marked(piece, null, null, false)
                        : Marked.of(piece, footnotes);
        if (unknown.size() == 1 && STATES.contains(marked.words())) {
            unknown.add(piece);
            return;
        }
        var places = places(marked.words());
        if (places.isEmpty()) {
            unknown.add(piece);
        } else if (isBehindItsCities(places.getFirst())) {
            unknown.add(piece);
            var stated = String.join(", ", unknown);
            unknown.clear();
            places.forEach(place -> found.add(location(place, marked, stated)));
        } else {
            keepUnknown();
            var stated = marked.lossy() ? piece : null;
            places.forEach(place -> found.add(location(place, marked, stated)));
        }
    }

    /** Only words that are known to tell no other place are put to a country. */
    private boolean isBehindItsCities(Place place) {
        var country = place.country();
        return country != null && !unknown.isEmpty() && Cities.areIn(country, unknown);
    }

    private void keepUnknown() {
        // A city in one of the states, whose country is not told.
        if (unknown.size() == 2 && STATES.contains(unknown.getLast())) {
            unknown.add(unknown.removeFirst() + ", " + unknown.removeFirst());
        }
        for (var piece : unknown) {
            var note = Marked.of(piece, footnotes).footnote();
            found.add(other(piece, note));
        }
        unknown.clear();
    }

    static Location other(String stated, @Nullable String note) {
        return new Location(Location.Type.OTHER, null, null, null, Set.of(), null, note, stated);
    }

    private Location location(Place place, Marked marked, @Nullable String stated) {
        var inBrackets = marked.inBrackets();
        var named = inBrackets == null ? Set.<String>of() : services.apply(inBrackets);
        var activity = inBrackets == null ? null : activity(inBrackets);
        boolean understood = !named.isEmpty() || activity != null;
        return new Location(
                place.type(),
                place.country(),
                place.region(),
                activity,
                named,
                null,
                understood ? marked.footnote() : marked.note(),
                stated);
    }

    private static Location.@Nullable Activity activity(String text) {
        return switch (Tidy.phrase(text)) {
            case "storage", "hosting", "data storage", "data hosting" -> Location.Activity.STORAGE;
            case "processing", "data processing" -> Location.Activity.PROCESSING;
            case "remote access", "access" -> Location.Activity.REMOTE_ACCESS;
            default -> null;
        };
    }

    /** One place, or several that are joined; none where any of them is not known. */
    private static List<Place> places(String words) {
        var whole = PlaceNames.known(words);
        if (whole != null) {
            return List.of(whole);
        }
        var parts = List.of(words.split("(?<=\\s)(?:and|or)(?=\\s)|[/&+]", -1));
        return parts.size() == 1 ? List.of() : joined(parts);
    }

    /** The longest known names first: "Germany and Bosnia and Herzegovina" are two. */
    private static List<Place> joined(List<String> parts) {
        var places = new ArrayList<Place>();
        int begin = 0;
        while (begin < parts.size()) {
            int end = Math.min(parts.size(), begin + MOST_JOINED);
            var place = (Place) null;
            while (place == null && end > begin) {
                place = PlaceNames.known(String.join(" and ", parts.subList(begin, end--)));
            }
            if (place == null) {
                return List.of();
            }
            places.add(place);
            begin = end + 1;
        }
        return places;
    }
}
