package org.article28.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.article28.api.Samples;
import org.article28.model.PlannedChange;
import org.article28.model.problem.FieldError;
import org.junit.jupiter.api.Test;

class PlannedValuesTest {

    private static final PlannedValues VALUES =
            new PlannedValues(Samples.JSON, PlannedValuesTest::purposeMissing);

    @Test
    void changesAreReadOnTopOfThoseBeforeThem() {
        var errors =
                VALUES.errors(
                        Samples.entry(
                                """
                                name: A
                                plannedChanges:
                                  - {id: c, effectiveFrom: 2027-03-01, set: {condition: x}}
                                  - {id: a, effectiveFrom: 2027-01-01, set: {purpose: One}}
                                  - {id: b, effectiveFrom: 2027-02-01, set: {duration: y}}
                                """));

        assertThat(errors).isEmpty();
    }

    @Test
    void whatIsWrongIsToldOnceWhereItBegins() {
        var entry =
                Samples.entry(
                        """
                        name: A
                        purpose: One
                        plannedChanges:
                          - {id: c, effectiveFrom: 2027-03-01, set: {condition: x}}
                          - {id: b, effectiveFrom: 2027-02-01, set: {purpose: null}}
                          - {id: a, effectiveFrom: 2027-01-01, set: {duration: y}}
                        """);

        var errors = VALUES.errors(entry);

        int place = entry.plannedChanges().stream().map(PlannedChange::id).toList().indexOf("b");
        assertThat(errors)
                .extracting(FieldError::pointer)
                .containsExactly("/plannedChanges/" + place + "/set/purpose");
    }

    private static List<FieldError> purposeMissing(JsonNode entry) {
        return entry.has("purpose")
                ? List.of()
                : List.of(FieldError.at("/purpose", "missing", "no purpose"));
    }
}
