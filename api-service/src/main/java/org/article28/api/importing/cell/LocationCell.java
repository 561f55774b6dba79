package org.article28.api.importing.cell;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article28.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Locations in one cell: words, then codes and values in square brackets, parted by semicolons.
 * What {@link #write} gives, {@link #read} takes, and loses nothing. Pure.
 */
public final class LocationCell {

    private static final Set<String> CODES = new LinkedHashSet<>();
    private static final Set<String> KEYS =
            Set.of("country", "region", "services", "condition", "note", "stated");

    static {
        CODES.addAll(CodeSets.all(Location.Type.class));
        CODES.addAll(CodeSets.all(Location.Activity.class));
    }

    private LocationCell() {}

    /** As {@link LocationWords#read}, for all lines of a cell, in its order. */
    public static Set<Location> read(
            String cell, Function<String, Set<String>> services, Map<String, String> footnotes) {
        var locations = new LinkedHashSet<Location>();
        for (var item : Pieces.split(cell, ";\n")) {
            for (var piece : byBrackets(item)) {
                var noted = noted(piece);
                if (noted != null) {
                    locations.add(noted);
                } else {
                    locations.addAll(LocationWords.read(piece, services, footnotes));
                }
            }
        }
        return locations;
    }

    public static String write(Collection<Location> locations) {
        return locations.stream().map(LocationCell::item).collect(Collectors.joining("; "));
    }

    /** A comma parts items of our notation too; without brackets it is for words to tell. */
    private static Collection<String> byBrackets(String item) {
        var pieces = Pieces.split(item, ",");
        return pieces.stream().anyMatch(piece -> noted(piece) != null) ? pieces : Set.of(item);
    }

    private static @Nullable Location noted(String item) {
        int open = item.indexOf('[');
        var found = open < 0 ? null : Attributes.at(item, open);
        if (found == null
                || found.end() != item.length()
                || !found.attributes().within(CODES, KEYS)
                || CodeSets.isSeveral(Location.Type.class, found.attributes().codes())
                || CodeSets.isSeveral(Location.Activity.class, found.attributes().codes())) {
            return null;
        }
        return location(item.substring(0, open).strip(), found.attributes());
    }

    private static Location location(String words, Attributes given) {
        var base = base(words, given);
        return new Location(
                base.type(),
                given.value("country", base.country()),
                given.value("region", base.region()),
                CodeSets.among(Location.Activity.class, given.codes()).orElse(null),
                given.texts("services"),
                given.value("condition", null),
                given.value("note", null),
                given.value("stated", base.stated()));
    }

    /** What the words say; nothing where the brackets say the type. */
    private static Location base(String words, Attributes given) {
        var type = CodeSets.among(Location.Type.class, given.codes());
        if (type.isPresent()) {
            return new Location(type.get(), null, null, null, Set.of(), null, null, null);
        }
        var place = PlaceNames.known(words);
        return place == null ? LocationWords.other(words, null) : place.location();
    }

    /** In the shortest way that reads back as the same. */
    private static String item(Location location) {
        var words = words(location);
        boolean other = location.type() == Location.Type.OTHER;
        var shortest = rest(new Notation(), location, !other).behind(words);
        if (Notation.isSafe(words) && isReadAs(shortest, location)) {
            return shortest;
        }
        var notation =
                new Notation()
                        .code(location.type())
                        .value("country", location.country())
                        .value("region", location.region());
        return rest(notation, location, true).behind(Notation.shown(words, "Place"));
    }

    private static Notation rest(Notation notation, Location location, boolean withStated) {
        return notation.code(location.activity())
                .texts("services", location.services())
                .value("condition", location.condition())
                .value("note", location.note())
                .value("stated", withStated ? location.stated() : null);
    }

    private static boolean isReadAs(String item, Location location) {
        return read(item, _ -> Set.of(), Map.of()).equals(Set.of(location));
    }

    private static String words(Location location) {
        var country = location.country();
        var region = location.region();
        var stated = location.stated();
        return switch (location.type()) {
            case COUNTRY -> country == null ? "Country" : PlaceNames.name(country);
            case REGION -> region == null ? "Region" : region;
            case CUSTOMER_SELECTED -> "Customer selected";
            case NEAREST_TO_USER -> "Nearest to user";
            case GLOBAL -> "Global";
            case OTHER -> stated == null ? "Other" : stated;
        };
    }
}
