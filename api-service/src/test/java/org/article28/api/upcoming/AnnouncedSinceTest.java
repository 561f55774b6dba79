package org.article28.api.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.article28.api.Samples;
import org.article28.api.history.PastEntry;
import org.article28.api.timeline.Projection;
import org.article28.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedSinceTest {

    private static final Projection PROJECTION = new Projection(Samples.JSON);
    private static final String BRAZIL = "{id: p, effectiveFrom: 2027-03-01, set: {country: BR}}";

    private static final Instant FIRST = Instant.parse("2026-12-20T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    /**
     * Revisions are separated by slashes, the oldest first, each published a day after the one
     * before; {@code gone} is a version without it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEGINS|engagedFrom: 2027-03-01|1",
                "BEGINS|engagedFrom: 2027-01-01 / engagedFrom: 2027-03-01|1",
                "BEGINS|engagedFrom: 2027-03-01 / gone / engagedFrom: 2027-03-01|3",
                "BEGINS|engagedFrom: 2024-01-01 / engagedFrom: 2027-01-01|2",
                "BEGINS|engagedFrom: 2026-12-21, engagedUntil: 2026-12-21 / engagedFrom: 2027-01-01|2",
                "BEGINS|engagedFrom: 2024-01-01, engagedUntil: 2025-06-30 / engagedFrom: 2027-01-01|2",
                "BEGINS|engagedFrom: 2027-01-01, country: DE / engagedFrom: 2027-01-01, country: IN|2",
                "BEGINS|engagedFrom: 2027-01-01, country: DE / engagedFrom: 2027-01-01, country: IN / engagedFrom: 2027-01-01, country: IN, purpose: x|2",
                "BEGINS|engagedFrom: 2027-01-01, country: DE / engagedFrom: 2027-01-01, country: DE, purpose: x|1",
                "ENDS|purpose: x / engagedUntil: 2027-03-01 / engagedUntil: 2027-03-01, purpose: y|2",
                "ENDS|engagedUntil: 2027-03-01 / engagedUntil: 2027-04-01 / engagedUntil: 2027-03-01|3",
                "CHANGES|purpose: x / plannedChanges: [BRAZIL] / plannedChanges: [BRAZIL], purpose: y|2",
                "CHANGES|plannedChanges: [BRAZIL] / purpose: x / plannedChanges: [BRAZIL]|3",
                "CHANGES|plannedChanges: [{id: p, effectiveFrom: 2027-02-01, set: {country: BR}}] / plannedChanges: [BRAZIL]|1",
                "CHANGES|plannedChanges: [{id: p, effectiveFrom: 2027-03-01, set: {country: IN}}] / plannedChanges: [BRAZIL]|2",
                "CHANGES|plannedChanges: [{id: q, effectiveFrom: 2027-03-01, set: {country: BR}}] / plannedChanges: [BRAZIL]|2"
            })
    void announcementIsAsOldAsItsUnbrokenRun(
            Announcement.Kind kind, String revisions, long announcedIn) {
        var past = past(revisions.replace("BRAZIL", BRAZIL).split(" / "));
        var event =
                new Events(PROJECTION)
                        .of(past.getFirst().content(), Document.EMPTY, DAY).stream()
                                .filter(each -> each.kind() == kind)
                                .findFirst()
                                .orElseThrow();

        var first = new Telling(event, Document.EMPTY, DAY, PROJECTION).first(past);

        assertThat(first.sinceVersion()).isEqualTo(announcedIn);
    }

    private static List<PastEntry> past(String[] revisions) {
        var past = new ArrayList<PastEntry>();
        for (int i = 0; i < revisions.length; i++) {
            if (!revisions[i].equals("gone")) {
                past.addFirst(
                        new PastEntry(
                                i + 1,
                                i + 1 < revisions.length ? i + 2L : null,
                                FIRST.plus(i, ChronoUnit.DAYS),
                                Samples.entry("{name: A, " + revisions[i] + "}")));
            }
        }
        return past;
    }
}
