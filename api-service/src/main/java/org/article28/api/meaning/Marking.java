package org.article28.api.meaning;

import java.util.Set;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;

/** Which changes may count as editorial by the publisher's word. Pure. */
final class Marking {

    /** What moves in time, or ends, is told whatever it is called. */
    private static final Set<ChangeEvent> TIMELESS =
            Set.of(ChangeEvent.EFFECTIVE_NOW, ChangeEvent.CORRECTED, ChangeEvent.ARCHIVED);

    private Marking() {}

    static MeantChange applied(MeantChange meant) {
        return isAllowed(meant) ? meant.as(ChangeClass.EDITORIAL) : meant;
    }

    private static boolean isAllowed(MeantChange meant) {
        var meaning = meant.meaning();
        return meaning.changeClass() == ChangeClass.MATERIAL
                && TIMELESS.contains(meaning.event())
                && meant.change() instanceof Change.Updated updated
                && updated.fields().stream().noneMatch(Fields::isPeriod);
    }
}
