package org.article28.api.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.article28.api.Samples;
import org.article28.model.PublishedChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part: sub-processor, kind: added, name: Acme | Acme is added.",
                "part: sub-processor, kind: added, name: Acme, event: announced, effectiveFrom: '2027-01-01',"
                        + " replacedIds: [old], countriesAdded: [BR, US], lastDayToObject: '2026-12-23'"
                        + " | Acme is added, with effect from 2027-01-01. It takes the place of old."
                        + " Countries added: BR, US. Last day to object: 2026-12-23.",
                "part: sub-processor, kind: removed, event: ended, subProcessorId: acme | acme is removed.",
                "part: sub-processor, kind: updated, name: Acme, event: postponed, effectiveFrom: '2027-02-01',"
                        + " fields: [{path: /engagedFrom}, {path: /contact/email}]"
                        + " | Acme changes: engaged from, contact, email, postponed to 2027-02-01.",
                "part: sub-processor, kind: updated, name: Acme, event: brought-forward, countriesAdded: [BR],"
                        + " fields: [{path: /plannedChanges}]"
                        + " | Acme changes: planned changes, brought forward, in effect now. Countries added: BR.",
                "part: register, kind: updated, id: r, name: List, fields: [{path: /statements/1/text}]"
                        + " | What holds for the whole list changes: statements 2, text.",
                "part: assessment, kind: removed, id: tia, name: Brazil | The assessment Brazil is removed.",
            })
    void changeIsASentence(String change, String sentence) {
        assertThat(ChangeSentence.of(Samples.read("{" + change + "}", PublishedChange.class)))
                .isEqualTo(sentence);
    }
}
