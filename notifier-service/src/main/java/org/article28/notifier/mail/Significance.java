package org.article28.notifier.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/** What a change means, in words. A reader passes over what it does not know. Pure. */
final class Significance {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Significance() {}

    /** Null where the publication does not tell. */
    static @Nullable String words(PublishedChange change) {
        var changeClass = classWords(change.changeClass());
        if (changeClass == null) {
            return null;
        }
        var day = change.lastDayToObject();
        return changeClass
                + ", "
                + eventWords(change)
                + "."
                + (day == null ? "" : " You may object until the end of " + DAY.format(day) + ".");
    }

    private static @Nullable String classWords(@Nullable String changeClass) {
        return switch (changeClass) {
            case "notice" -> "Notice of a change";
            case "material" -> "For your information";
            case "editorial" -> "Editorial";
            case null, default -> null;
        };
    }

    private static String eventWords(PublishedChange change) {
        var from = change.effectiveFrom();
        return switch (change.event()) {
            case "announced" -> "announced" + on(", takes effect on ", from);
            case "postponed" -> "postponed" + on(" to ", from);
            case "brought-forward" ->
                    "brought forward" + (from == null ? ", in effect now" : on(" to ", from));
            case "withdrawn" -> "withdrawn";
            case "ended" -> "ended";
            case "corrected" -> "corrected";
            case "archived" -> "tidied away";
            case null, default -> "in effect" + on(" from ", from);
        };
    }

    private static String on(String words, @Nullable LocalDate day) {
        return day == null ? "" : words + DAY.format(day);
    }
}
