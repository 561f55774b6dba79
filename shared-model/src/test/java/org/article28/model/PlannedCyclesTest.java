package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedCyclesTest {

    @Test
    void cycleThatAPlannedChangeClosesIsToldThere() {
        assertThat(
                        told(
                                "{id: a, name: A, engagedBy: b}",
                                "{id: b, name: B, plannedChanges: [{id: p, effectiveFrom: 2027-03-01, set: {engagedBy: a}}]}"))
                .containsExactly("b /plannedChanges/0/set/engagedBy cycle");
    }

    @Test
    void twoPlannedChangesMayCloseItTogether() {
        assertThat(
                        told(
                                "{id: a, name: A, plannedChanges: [{id: p, effectiveFrom: 2027-04-01, set: {engagedBy: b}}]}",
                                "{id: b, name: B, plannedChanges: [{id: p, effectiveFrom: 2027-03-01, set: {engagedBy: a}}]}"))
                .containsExactly("a /plannedChanges/0/set/engagedBy cycle");
    }

    @Test
    void referenceThatEndsOnThatDayOrBeforeClosesNone() {
        assertThat(
                        told(
                                "{id: a, name: A, engagedBy: b, plannedChanges: [{id: p, effectiveFrom: 2027-03-01, set: {engagedBy: null}}]}",
                                "{id: b, name: B, plannedChanges: [{id: p, effectiveFrom: 2027-03-01, set: {engagedBy: a}}]}"))
                .isEmpty();
    }

    @Test
    void cycleThatALaterChangeWouldOpenAgainIsTold() {
        assertThat(
                        told(
                                "{id: a, name: A, replaces: [b]}",
                                "{id: b, name: B, plannedChanges: [{id: q, effectiveFrom: 2027-05-01, set: {replaces: []}}, {id: p, effectiveFrom: 2027-03-01, set: {replaces: [a]}}]}"))
                .containsExactly("b /plannedChanges/1/set/replaces cycle");
    }

    @Test
    void chainOfManyPlannedChangesIsReadInTime() {
        var chain = new ArrayList<String>();
        for (int i = 1; i < 3_000; i++) {
            chain.add(
                    "{id: e%d, name: E, plannedChanges: [{id: p, effectiveFrom: 2027-03-01, set: {engagedBy: e%d}}]}"
                            .formatted(i, i - 1));
        }
        chain.add("{id: e0, name: E}");

        assertThat(told(chain.toArray(String[]::new))).isEmpty();
    }

    private static List<String> told(String... entries) {
        var document =
                new Document(
                        Wire.example().register(),
                        Arrays.stream(entries).map(Wire::entry).toList(),
                        List.of());
        return DocumentCheck.faults(document).stream()
                .map(fault -> fault.id() + " " + fault.pointer() + " " + fault.code())
                .toList();
    }
}
