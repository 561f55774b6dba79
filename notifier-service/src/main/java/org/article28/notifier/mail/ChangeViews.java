package org.article28.notifier.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** Puts changes into words. Pure. */
final class ChangeViews {

    /** What a reader asks first about an entry that came or went. */
    private static final List<String> FACTS =
            List.of(
                    "legalName",
                    "country",
                    "purpose",
                    "processing",
                    "services",
                    "locations",
                    "transferMechanisms",
                    "dataCategories",
                    "dataSubjects",
                    "engagedFrom",
                    "engagedUntil",
                    "website",
                    "conclusion");

    private final Values values;

    ChangeViews(Register register) {
        this.values = new Values(register);
    }

    ChangeView of(PublishedChange change) {
        return switch (change.kind()) {
            case PublishedChange.ADDED -> whole("Added", change, change.after());
            case PublishedChange.REMOVED -> whole("Removed", change, change.before());
            case PublishedChange.UPDATED ->
                    new ChangeView(
                            heading("Updated", change),
                            Significance.words(change),
                            change.fields().stream().map(this::field).toList());
            default ->
                    new ChangeView(
                            heading("Changed", change), Significance.words(change), List.of());
        };
    }

    private static String heading(String verb, PublishedChange change) {
        var name = change.name() == null ? change.partId() : change.name();
        return switch (change.part()) {
            case "register" -> verb + ": the list itself";
            case "assessment" -> verb + ": assessment \u201c" + name + "\u201d";
            default -> verb + ": " + name;
        };
    }

    private ChangeView whole(String verb, PublishedChange change, @Nullable Object part) {
        var fields = new ArrayList<FieldView>();
        if (part instanceof Map<?, ?> content && !change.part().equals("register")) {
            for (var fact : FACTS) {
                fact(fact, content.get(fact), fields);
            }
        }
        if (!change.replacedIds().isEmpty()) {
            fields.add(FieldView.of("Replaces", String.join(", ", change.replacedIds())));
        }
        return new ChangeView(heading(verb, change), Significance.words(change), fields);
    }

    private void fact(String name, @Nullable Object value, List<FieldView> fields) {
        var words = values.words(name, value);
        if (!words.isEmpty()) {
            fields.add(FieldView.of(Labels.of("/" + name), words));
        }
    }

    private FieldView field(FieldChange change) {
        var label = Labels.of(change.path());
        var name = change.path().substring(change.path().lastIndexOf('/') + 1);
        if (!change.added().isEmpty() || !change.removed().isEmpty()) {
            var added = each(name, change.added());
            return new FieldView(label, null, null, added, each(name, change.removed()));
        }
        return new FieldView(
                label,
                said(name, change.before()),
                said(name, change.after()),
                List.of(),
                List.of());
    }

    private String said(String name, @Nullable Object value) {
        return value == null ? "not stated" : values.words(name, value);
    }

    private List<String> each(String name, Collection<Object> elements) {
        return elements.stream().map(element -> values.words(name, element)).toList();
    }
}
