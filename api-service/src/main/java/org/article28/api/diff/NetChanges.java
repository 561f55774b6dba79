package org.article28.api.diff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.article28.api.history.PartKey;
import org.article28.api.history.ToldChange;
import org.article28.api.meaning.MeantChange;
import org.article28.model.ChangeClass;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/**
 * Net changes as the publications in between told them. By itself a difference over several
 * versions would count every period to object from the later one, and does not know what a
 * publisher called editorial. Pure.
 */
final class NetChanges {

    private final Set<PartKey> editorial = new HashSet<>();
    private final Set<PartKey> weighty = new HashSet<>();
    private final Map<PartKey, LocalDate> lastDays = new HashMap<>();

    /** In the order of the publications; none where the way leads back: then nobody was told. */
    void take(ToldChange told) {
        var part = told.part();
        (ChangeClass.EDITORIAL.wire().equals(told.changeClass()) ? editorial : weighty).add(part);
        if (told.lastDayToObject() != null) {
            lastDays.put(part, told.lastDayToObject());
        } else if (PublishedChange.REMOVED.equals(told.kind())) {
            // What bears its name since is another one.
            lastDays.remove(part);
        }
    }

    MeantChange retold(MeantChange change) {
        var part = PartKey.of(change.change().part());
        return editorial.contains(part) && !weighty.contains(part)
                ? change.as(ChangeClass.EDITORIAL)
                : change.withLastDayToObject(lastDay(change, part));
    }

    /** What is no notice any more, such as what was withdrawn, has none. */
    private @Nullable LocalDate lastDay(MeantChange change, PartKey part) {
        return change.meaning().changeClass() == ChangeClass.NOTICE ? lastDays.get(part) : null;
    }
}
