package org.article28.notifier.announcement;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/**
 * Whom changes concern, by ids of services: null means everyone, none means nobody.
 *
 * @param all of any change
 * @param weighty of those that are not editorial
 * @param objectionable of those with a last day to object
 */
public record Audience(
        @Nullable Set<String> all,
        @Nullable Set<String> weighty,
        @Nullable Set<String> objectionable) {

    static final Audience NOBODY = new Audience(Set.of(), Set.of(), Set.of());

    public Audience {
        all = all == null ? null : Set.copyOf(all);
        weighty = weighty == null ? null : Set.copyOf(weighty);
        objectionable = objectionable == null ? null : Set.copyOf(objectionable);
    }

    public static Audience of(List<PublishedChange> changes) {
        var objectionable =
                changes.stream().filter(change -> change.lastDayToObject() != null).toList();
        return new Audience(
                PublishedChange.concerned(changes),
                PublishedChange.concernedByWeighty(changes),
                objectionable.isEmpty() ? Set.of() : PublishedChange.concerned(objectionable));
    }

    boolean includes(Interest interest) {
        return switch (interest.changes()) {
            case ALL -> includes(all, interest.services());
            case NOT_EDITORIAL -> includes(weighty, interest.services());
        };
    }

    /** Whether any of them may still be objected to; such changes are never editorial. */
    boolean mayObject(Interest interest) {
        return includes(objectionable, interest.services());
    }

    private static boolean includes(@Nullable Set<String> told, Set<String> wished) {
        if (told == null) {
            return true;
        }
        return !told.isEmpty() && (wished.isEmpty() || !Collections.disjoint(told, wished));
    }
}
