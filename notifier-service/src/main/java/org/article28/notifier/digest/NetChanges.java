package org.article28.notifier.digest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article28.model.ChangeClass;
import org.article28.model.PublishedChange;
import org.article28.notifier.announcement.DigestNotices.Told;
import org.jspecify.annotations.Nullable;

/**
 * Net changes as the publications told them. A difference between two versions does not know what a
 * publisher called editorial, and counts every period to object from the later version. Pure.
 */
final class NetChanges {

    private final Map<Part, Told> heaviest = new HashMap<>();
    private final Map<Part, LocalDate> lastDays = new HashMap<>();

    private record Part(String kind, String id) {}

    private NetChanges(List<Told> announced) {
        for (var told : announced) {
            var part = new Part(told.part(), told.id());
            heaviest.merge(part, told, NetChanges::heavier);
            if (told.lastDayToObject() != null) {
                lastDays.put(part, told.lastDayToObject());
            } else if (PublishedChange.REMOVED.equals(told.kind())) {
                // What bears its name since is another one.
                lastDays.remove(part);
            }
        }
    }

    /**
     * @param announced what was told of the versions in between, oldest first
     */
    static List<PublishedChange> of(List<PublishedChange> net, List<Told> announced) {
        var told = new NetChanges(announced);
        return net.stream().map(told::retold).toList();
    }

    private PublishedChange retold(PublishedChange change) {
        var part = new Part(change.part(), change.partId());
        var announced = heaviest.get(part);
        if (announced == null) {
            return change;
        }
        return isEditorial(announced)
                ? change.asEditorial()
                : change.withLastDayToObject(lastDay(change, lastDays.get(part)));
    }

    /** What is no notice any more, such as what was withdrawn, has none. */
    private static @Nullable LocalDate lastDay(PublishedChange change, @Nullable LocalDate told) {
        return PublishedChange.NOTICE.equals(change.changeClass()) ? told : null;
    }

    private static Told heavier(Told one, Told other) {
        return isEditorial(one) ? other : one;
    }

    private static boolean isEditorial(Told told) {
        return ChangeClass.EDITORIAL.wire().equals(told.changeClass());
    }
}
