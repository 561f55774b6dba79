package org.article28.api.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.article28.model.FieldChange;
import org.article28.model.PartKind;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/** A change in a sentence or two, in English. Pure. */
public final class ChangeSentence {

    private ChangeSentence() {}

    public static String of(PublishedChange change) {
        var sentences = new ArrayList<String>();
        sentences.add(whatHappens(change) + when(change) + ".");
        if (!change.replacedIds().isEmpty()) {
            sentences.add("It takes the place of " + String.join(", ", change.replacedIds()) + ".");
        }
        if (!change.countriesAdded().isEmpty()) {
            sentences.add("Countries added: " + String.join(", ", change.countriesAdded()) + ".");
        }
        if (change.lastDayToObject() != null) {
            sentences.add("Last day to object: " + change.lastDayToObject() + ".");
        }
        return String.join(" ", sentences);
    }

    private static String whatHappens(PublishedChange change) {
        var subject = subject(change);
        return switch (change.kind()) {
            case PublishedChange.ADDED -> subject + " is added";
            case PublishedChange.REMOVED -> subject + " is removed";
            default -> subject + " changes: " + fields(change.fields());
        };
    }

    private static String subject(PublishedChange change) {
        var name = Objects.requireNonNullElse(change.name(), change.partId());
        if (change.part().equals(PartKind.REGISTER.wire())) {
            return "What holds for the whole list";
        }
        return change.part().equals(PartKind.ASSESSMENT.wire()) ? "The assessment " + name : name;
    }

    private static String fields(List<FieldChange> fields) {
        return fields.stream()
                .map(field -> FieldWords.label(field.path()))
                .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String when(PublishedChange change) {
        var from = change.effectiveFrom() == null ? "" : " " + change.effectiveFrom();
        return switch (text(change.event())) {
            case "announced" -> from.isEmpty() ? "" : ", with effect from" + from;
            case "postponed" -> ", postponed" + (from.isEmpty() ? "" : " to" + from);
            case "brought-forward" ->
                    ", brought forward" + (from.isEmpty() ? ", in effect now" : " to" + from);
            case "withdrawn" -> ", what was announced is withdrawn";
            case "ended" ->
                    change.kind().equals(PublishedChange.REMOVED) ? "" : ", the engagement is over";
            case "corrected" -> ", as a correction";
            case "archived" -> ", which is over already";
            default -> "";
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
