package org.article28.notifier.mail;

import org.article28.model.PublishedChange;
import org.article28.notifier.mail.wording.Phrases;

/** What happened to what. Pure. */
final class Headings {

    private final Phrases say;

    Headings(Phrases say) {
        this.say = say;
    }

    String of(PublishedChange change) {
        var what = what(change);
        return switch (change.kind()) {
            case PublishedChange.ADDED -> say.headingAdded(what);
            case PublishedChange.REMOVED -> say.headingRemoved(what);
            case PublishedChange.UPDATED -> say.headingUpdated(what);
            default -> say.headingChanged(what);
        };
    }

    static String name(PublishedChange change) {
        var name = change.name();
        return name == null ? change.partId() : name;
    }

    private String what(PublishedChange change) {
        return switch (change.part()) {
            case "register" -> say.theListItself();
            case "assessment" -> say.assessment(name(change));
            default -> name(change);
        };
    }
}
