package org.article28.wording;

import org.article28.model.PublishedChange;

/** What happened to what. Pure. */
public final class Headings {

    private final ChangeWords say;

    Headings(ChangeWords say) {
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

    public static String name(PublishedChange change) {
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
