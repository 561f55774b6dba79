package org.article28.notifier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.article28.model.PublishedChange;
import org.article28.notifier.announcement.DigestNotices.Told;
import org.article28.notifier.stack.Changes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetChangesTest {

    private static final LocalDate TOLD = LocalDate.parse("2026-12-14");
    private static final LocalDate LATER = LocalDate.parse("2026-12-23");

    @Test
    void lastDayIsTheOneThatWasAnnounced() {
        var net = Changes.announced("a", LATER);

        assertThat(NetChanges.of(List.of(net), List.of(told("a", "notice", TOLD))))
                .containsExactly(net.withLastDayToObject(TOLD));
    }

    @Test
    void newestOfSeveralLastDaysHolds() {
        var net = Changes.announced("a", LATER.plusDays(9));
        var announced = List.of(told("a", "notice", TOLD), told("a", "notice", LATER));

        assertThat(NetChanges.of(List.of(net), announced))
                .containsExactly(net.withLastDayToObject(LATER));
    }

    @Test
    void noDayIsInventedWhereNoneWasTold() {
        var net = Changes.announced("a", LATER);

        assertThat(NetChanges.of(List.of(net), List.of(told("a", "notice", null))))
                .containsExactly(net.withLastDayToObject(null));
    }

    @Test
    void lastDayOfAnEntryThatLeftMeanwhileDoesNotHoldForAnother() {
        var net = Changes.announced("a", LATER);
        var announced =
                List.of(
                        told("a", "notice", TOLD),
                        new Told("sub-processor", "a", PublishedChange.REMOVED, "material", null),
                        told("a", "notice", null));

        assertThat(NetChanges.of(List.of(net), announced))
                .containsExactly(net.withLastDayToObject(null));
    }

    @Test
    void whatWasEditorialEachTimeIsEditorialInAll() {
        var net = Changes.material("a");
        var announced = List.of(told("a", "editorial", null), told("a", "editorial", null));

        assertThat(NetChanges.of(List.of(net), announced))
                .extracting(PublishedChange::changeClass)
                .containsExactly("editorial");
    }

    @Test
    void whatWasMoreThanEditorialOnceStaysWhatItIs() {
        var net = Changes.material("a");
        var announced = List.of(told("a", "editorial", null), told("a", "material", null));

        assertThat(NetChanges.of(List.of(net), announced)).containsExactly(net);
    }

    @Test
    void otherPartsSayNothingOfIt() {
        var net = Changes.announced("a", LATER);

        assertThat(NetChanges.of(List.of(net), List.of(told("b", "editorial", TOLD))))
                .containsExactly(net);
    }

    private static Told told(String id, String changeClass, @Nullable LocalDate lastDay) {
        return new Told("sub-processor", id, PublishedChange.UPDATED, changeClass, lastDay);
    }
}
