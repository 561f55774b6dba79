package org.article28.api.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.article28.api.Samples;
import org.article28.api.history.PartKey;
import org.article28.api.history.ToldChange;
import org.article28.api.meaning.MeantChange;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.Meaning;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetChangesTest {

    private static final LocalDate TOLD = LocalDate.parse("2026-12-14");
    private static final LocalDate LATER = LocalDate.parse("2026-12-23");

    private final MeantChange notice = net(ChangeClass.NOTICE, LATER.plusDays(9));

    @Test
    void lastDayIsTheOneThatWasTold() {
        assertThat(retold(notice, List.of(told("a", "notice", TOLD))))
                .isEqualTo(net(ChangeClass.NOTICE, TOLD));
    }

    @Test
    void newestOfSeveralLastDaysHolds() {
        var told = List.of(told("a", "notice", TOLD), told("a", "notice", LATER));

        assertThat(retold(notice, told)).isEqualTo(net(ChangeClass.NOTICE, LATER));
    }

    @Test
    void noDayIsInventedWhereNoneWasTold() {
        assertThat(retold(notice, List.of(told("a", "notice", null))))
                .isEqualTo(net(ChangeClass.NOTICE, null));
    }

    @Test
    void lastDayOfAnEntryThatLeftMeanwhileDoesNotHoldForAnother() {
        var told =
                List.of(
                        told("a", "notice", TOLD),
                        new ToldChange(
                                PartKey.subProcessor("a"),
                                PublishedChange.REMOVED,
                                "material",
                                null),
                        told("a", "notice", null));

        assertThat(retold(notice, told)).isEqualTo(net(ChangeClass.NOTICE, null));
    }

    @Test
    void whatIsNoNoticeInAllHasNoLastDay() {
        var material = net(ChangeClass.MATERIAL, null);

        assertThat(retold(material, List.of(told("a", "notice", TOLD)))).isEqualTo(material);
    }

    @Test
    void whatWasEditorialEachTimeIsEditorialInAll() {
        var material = net(ChangeClass.MATERIAL, null);
        var told = List.of(told("a", "editorial", null), told("a", "editorial", null));

        assertThat(retold(material, told)).isEqualTo(net(ChangeClass.EDITORIAL, null));
    }

    @Test
    void whatWasMoreThanEditorialOnceStaysWhatItIs() {
        var material = net(ChangeClass.MATERIAL, null);
        var told = List.of(told("a", "material", null), told("a", "editorial", null));

        assertThat(retold(material, told)).isEqualTo(material);
    }

    @Test
    void otherPartsSayNothingOfIt() {
        var told =
                List.of(
                        told("b", "editorial", TOLD),
                        new ToldChange(
                                PartKey.assessment("a"), PublishedChange.UPDATED, "notice", TOLD));

        assertThat(retold(notice, told)).isEqualTo(net(ChangeClass.NOTICE, null));
    }

    private static MeantChange retold(MeantChange net, List<ToldChange> told) {
        var changes = new NetChanges();
        told.forEach(changes::take);
        return changes.retold(net);
    }

    private static MeantChange net(ChangeClass changeClass, @Nullable LocalDate lastDay) {
        return new MeantChange(
                new Change.Added(Samples.entry("{id: a, name: A}"), Set.of()),
                new Meaning(changeClass, ChangeEvent.EFFECTIVE_NOW, null, lastDay, Set.of("DE")));
    }

    private static ToldChange told(String id, String changeClass, @Nullable LocalDate lastDay) {
        return new ToldChange(
                PartKey.subProcessor(id), PublishedChange.UPDATED, changeClass, lastDay);
    }
}
