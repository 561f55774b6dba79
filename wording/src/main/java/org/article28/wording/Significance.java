package org.article28.wording;

import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/** What a change means, in words. A reader passes over what it does not know. Pure. */
final class Significance {

    private final Words wording;
    private final Meanings say;

    Significance(Words wording) {
        this.wording = wording;
        this.say = wording.meanings();
    }

    /** Null where the publication does not tell. */
    @Nullable String words(PublishedChange change) {
        var kind = kind(change.changeClass());
        if (kind == null) {
            return null;
        }
        var sentence = Words.sentence(say.sentence(kind, event(change)));
        var last = change.lastDayToObject();
        return last == null
                ? sentence
                : sentence + " " + Words.sentence(say.objectUntil(wording.days().day(last)));
    }

    private @Nullable String kind(@Nullable String changeClass) {
        return switch (changeClass) {
            case "notice" -> say.notice();
            case "material" -> say.material();
            case "editorial" -> say.editorial();
            case null, default -> null;
        };
    }

    private String event(PublishedChange change) {
        var from = change.effectiveFrom();
        return from == null ? undated(change.event()) : dated(change, wording.days().day(from));
    }

    private String dated(PublishedChange change, String day) {
        return switch (change.event()) {
            case "announced" -> say.announcedFrom(day);
            case "postponed" -> say.postponedTo(day);
            case "brought-forward" -> say.broughtForwardTo(day);
            case "withdrawn", "ended", "corrected", "archived" -> undated(change.event());
            case null, default -> say.inEffectFrom(day);
        };
    }

    private String undated(@Nullable String event) {
        return switch (event) {
            case "announced" -> say.announced();
            case "postponed" -> say.postponed();
            case "brought-forward" -> say.broughtForward();
            case "withdrawn" -> say.withdrawn();
            case "ended" -> say.ended();
            case "corrected" -> say.corrected();
            case "archived" -> say.archived();
            case null, default -> say.inEffect();
        };
    }
}
