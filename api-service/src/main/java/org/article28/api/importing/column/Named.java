package org.article28.api.importing.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.api.importing.cell.ListCell;
import org.article28.api.importing.cell.Tidy;
import org.article28.model.Register;

/** What the register has under an id and a title: sections, or services. */
public final class Named {

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private Named() {}

    public static Named sections(Register register) {
        var named = new Named();
        register.sections().forEach(section -> named.add(section.id(), section.title()));
        return named;
    }

    public static Named services(Register register) {
        var named = new Named();
        register.services().forEach(service -> named.add(service.id(), service.title()));
        return named;
    }

    private void add(String id, String title) {
        titles.put(id, title);
        // An id stands for itself, whatever others are titled.
        ids.putIfAbsent(key(title), id);
        ids.put(key(id), id);
    }

    /** Ids by ids or titles, parted by semicolons, lines or commas. */
    Reading read(String cell) {
        var whole = ids.get(key(cell));
        if (whole != null) {
            return new Reading.Value(Set.of(whole));
        }
        if (key(cell).equals("all")) {
            return new Reading.Value(Set.of());
        }
        var found = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        for (var text : ListCell.read(cell)) {
            var several = ids.containsKey(key(text)) ? Set.of(text) : ListCell.readWithCommas(text);
            for (var one : several) {
                var id = ids.get(key(one));
                if (id == null) {
                    unknown.add(one);
                } else {
                    found.add(id);
                }
            }
        }
        return unknown.isEmpty()
                ? new Reading.Value(found)
                : new Reading.Refused(
                        "unknown-reference",
                        "the register has no %s; it has %s"
                                .formatted(String.join(", ", unknown), told()));
    }

    /** Ids of what a text lists; none where it lists anything else too. */
    public Set<String> all(String text) {
        return read(text) instanceof Reading.Value(Set<?> found)
                ? found.stream()
                        .map(Object::toString)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    /** By titles, where these read back as the same; by ids otherwise. */
    String write(Set<String> given) {
        var byTitle =
                ListCell.write(given.stream().map(id -> titles.getOrDefault(id, id)).toList());
        boolean same = read(byTitle) instanceof Reading.Value(Set<?> read) && read.equals(given);
        return same ? byTitle : String.join("; ", List.copyOf(given));
    }

    private String told() {
        return titles.isEmpty()
                ? "none"
                : titles.entrySet().stream()
                        .map(each -> each.getKey() + " (" + each.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String key(String text) {
        return Tidy.phrase(text);
    }
}
