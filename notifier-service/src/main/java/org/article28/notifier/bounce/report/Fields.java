package org.article28.notifier.bounce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a header, in their order. */
record Fields(List<Field> all) {

    Fields {
        all = List.copyOf(all);
    }

    record Field(String name, String value) {}

    Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    List<String> values(String name) {
        return all.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    /** Groups of fields with empty lines between them; what is no field is passed over. */
    static List<Fields> groups(String text) {
        var groups = new ArrayList<Fields>();
        var group = new ArrayList<Field>();
        for (var line : text.split("\r\n|\r|\n", -1)) {
            if (line.isBlank()) {
                end(group, groups);
            } else if (Character.isWhitespace(line.charAt(0)) && !group.isEmpty()) {
                var folded = group.removeLast();
                group.add(new Field(folded.name(), folded.value() + " " + line.strip()));
            } else if (line.indexOf(':') > 0) {
                int colon = line.indexOf(':');
                group.add(
                        new Field(
                                line.substring(0, colon).strip(),
                                line.substring(colon + 1).strip()));
            }
        }
        end(group, groups);
        return groups;
    }

    private static void end(List<Field> group, List<Fields> groups) {
        if (!group.isEmpty()) {
            groups.add(new Fields(group));
            group.clear();
        }
    }
}
