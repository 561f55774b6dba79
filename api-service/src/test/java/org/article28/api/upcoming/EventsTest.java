package org.article28.api.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.article28.api.Samples;
import org.article28.api.timeline.Projection;
import org.article28.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {

    private static final Document DOCUMENT =
            Samples.read(
                    """
                    register:
                      id: r
                      organisation: {name: R}
                      sections:
                        - {id: main, title: Main}
                        - {id: others, title: Others, role: other-recipients}
                    """,
                    Document.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "purpose: x|-",
                "engagedFrom: 2026-12-24|-",
                "engagedFrom: 2026-12-25|2026-12-25 BEGINS",
                "engagedUntil: 2026-12-23|-",
                "engagedUntil: 2026-12-24|2026-12-25 ENDS",
                "engagedUntil: 2027-12-31|2028-01-01 ENDS",
                "engagedUntil: 9999-12-31|-",
                "engagedFrom: 2027-01-01, engagedUntil: 2027-01-31|2027-01-01 BEGINS 2027-02-01 ENDS",
                "plannedChanges: [{id: p, effectiveFrom: 2026-12-24, set: {purpose: y}}]|-",
                "plannedChanges: [{id: p, effectiveFrom: 2026-12-25, set: {purpose: y}}]|2026-12-25 CHANGES",
                "engagedUntil: 2026-12-23, plannedChanges: [{id: p, effectiveFrom: 2026-12-25, set: {purpose: y}}]|-",
                "engagedUntil: 2026-12-31, plannedChanges: [{id: p, effectiveFrom: 2026-12-30, set: {engagedUntil: null}}]|2026-12-30 CHANGES",
                "plannedChanges: [{id: p, effectiveFrom: 2026-12-30, set: {engagedUntil: '2027-06-30'}}]|2026-12-30 CHANGES 2027-07-01 ENDS"
            })
    void whatIsUpcomingDependsOnTheDay(String fields, String told) {
        assertThat(told(fields)).isEqualTo(told == null ? "" : told);
    }

    @Test
    void countriesAreThoseThatTheEntryDidNotHaveBefore() {
        var events =
                events(
                        "country: IE, engagedFrom: 2027-01-01, locations: [{type: country, country: DE}],"
                                + " plannedChanges: ["
                                + "{id: q, effectiveFrom: 2027-03-01, set: {locations: [{type: country, country: IN},"
                                + " {type: country, country: BR}]}},"
                                + "{id: p, effectiveFrom: 2027-02-01, set: {country: GB,"
                                + " locations: [{type: country, country: IE}, {type: country, country: BR}]}}]");

        assertThat(events)
                .extracting(event -> event.kind() + " " + new TreeSet<>(event.countriesAdded()))
                .containsExactly("BEGINS [DE, IE]", "CHANGES [BR, GB]", "CHANGES [IN]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engagedFrom: 2027-01-01|true",
                "engagedFrom: 2027-01-01, sections: [others, main]|true",
                "engagedFrom: 2027-01-01, sections: [others]|false",
                "engagedUntil: 2027-01-01|false",
                "plannedChanges: [{id: p, effectiveFrom: 2027-01-01, set: {country: BR}}]|true",
                "sections: [others], plannedChanges: [{id: p, effectiveFrom: 2027-01-01, set: {country: BR}}]|false",
                "plannedChanges: [{id: p, effectiveFrom: 2027-01-01, set: {purpose: y}}]|false"
            })
    void whatOpensAPeriodMayBeObjectedTo(String fields, boolean may) {
        assertThat(events(fields)).extracting(Event::mayBeObjectedTo).containsExactly(may);
    }

    @Test
    void entryIsCalledAsOnTheDay() {
        var events =
                events(
                        "plannedChanges: [{id: p, effectiveFrom: 2026-12-01, set: {name: B}},"
                                + " {id: q, effectiveFrom: 2027-01-01, set: {name: C}}]");

        assertThat(events).extracting(event -> event.entry().name()).containsExactly("B");
    }

    private static String told(String fields) {
        return String.join(
                " ",
                events(fields).stream().map(event -> event.date() + " " + event.kind()).toList());
    }

    private static List<Event> events(String fields) {
        return new Events(new Projection(Samples.JSON))
                .of(Samples.entry("{name: A, " + fields + "}"), DOCUMENT, TODAY);
    }
}
