package org.article28.api.meaning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.article28.api.problem.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorialMarkTest {

    private static final EditorialMark WITHOUT_REASON = new EditorialMark(null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose: X|purpose: Y",
                "purpose: X|purpose: X, plannedChanges: [{id: p, effectiveFrom: 2026-11-24, set: {purpose: Y}}]",
                "purpose: X, plannedChanges: [{id: p, effectiveFrom: 2026-11-24, set: {purpose: Y}}]|purpose: X"
            })
    void changedPurposeNeedsAReasonWhereverItIsWritten(String before, String after) {
        assertThatThrownBy(() -> check(before, after)).isInstanceOf(Rejection.Invalid.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose: X, legalName: A|purpose: X, legalName: B",
                "purpose: hosting|purpose: Hosting",
                "purpose: X, plannedChanges: [{id: p, effectiveFrom: 2026-11-24, set: {purpose: Y}}]|purpose: Y"
            })
    void otherWordingNeedsNone(String before, String after) {
        assertThatCode(() -> check(before, after)).doesNotThrowAnyException();
    }

    private static void check(String before, String after) {
        var changes = Told.meant(Told.document(before), Told.document(after), WITHOUT_REASON, null);
        WITHOUT_REASON.check(changes, Told.projection(), Told.TODAY);
    }
}
