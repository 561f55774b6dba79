package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {

    private static final Document EXAMPLE = Wire.example().canonical();

    @Test
    void everyPartOfAFirstVersionIsAdded() {
        var changes = DocumentDiff.between(Document.EMPTY, EXAMPLE);

        assertThat(changes).hasSize(10).allMatch(Change.Added.class::isInstance);
        assertThat(Summary.of(changes)).isEqualTo(new Summary(10, 0, 0));
    }

    @Test
    void setLikeListTellsWhatItGainedAndLost() {
        var before =
                Wire.entry(
                        "{name: A, locations: [{type: country, country: DE}, {type: country, country: FR}]}");
        var after =
                Wire.entry(
                        "{name: A, locations: [{type: country, country: FR}, {type: country, country: IN}]}");

        assertThat(fields(before, after))
                .containsExactly(
                        FieldChange.ofSet(
                                "/locations", List.of(country("IN")), List.of(country("DE"))));
    }

    @Test
    void textTellsWhatWasAndWhatIs() {
        var before = Wire.entry("{name: A, purpose: Hosting, website: 'https://a.example'}");
        var after = Wire.entry("{id: a, name: B, website: 'https://a.example'}");

        assertThat(fields(before, after))
                .containsExactly(
                        FieldChange.ofValue("/name", "A", "B"),
                        FieldChange.ofValue("/purpose", "Hosting", null));
    }

    @Test
    void nestedFieldIsNamedByItsPath() {
        var before =
                Wire.entry(
                        "{name: A, access: {remoteOnly: true}, translations: {de: {purpose: Betrieb}}}");
        var after =
                Wire.entry(
                        "{name: A, access: {remoteOnly: false}, translations: {de: {purpose: Dienst}}}");

        assertThat(fields(before, after))
                .containsExactly(
                        FieldChange.ofValue("/access/remoteOnly", true, false),
                        FieldChange.ofValue("/translations/de/purpose", "Betrieb", "Dienst"));
    }

    @Test
    void whiteSpaceAroundATextIsNoChange() {
        var before = Wire.entry("{name: A, purpose: Hosting}");
        var after = Wire.entry("{name: ' A ', purpose: \"Hosting\\n\"}");

        assertThat(DocumentDiff.between(listOf(before), listOf(after))).isEmpty();
    }

    @Test
    void canonicalTextForgetsTheOrderOfSetsAndMaps() {
        var one =
                Wire.entry(
                        "{name: A, services: [a, b], translations: {de: {name: B, purpose: C}, fr: {name: D}}}");
        var other =
                Wire.entry(
                        "{name: A, services: [b, a], translations: {fr: {name: D}, de: {purpose: C, name: B}}}");

        assertThat(Canonical.form(one).toString()).isEqualTo(Canonical.form(other).toString());
    }

    @Test
    void updateConcernsTheServicesBeforeAndAfter() {
        var change = onlyChange("{name: A, services: [voice]}", "{name: A, services: [email]}");

        assertThat(change.services()).containsExactlyInAnyOrder("email", "voice");
    }

    @Test
    void updateOfAnEntryThatWasForAllServicesConcernsAll() {
        var change = onlyChange("{name: A}", "{name: A, services: [email]}");

        assertThat(change.services()).isEmpty();
    }

    private static Change onlyChange(String before, String after) {
        var changes = DocumentDiff.between(listOf(Wire.entry(before)), listOf(Wire.entry(after)));
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static List<FieldChange> fields(SubProcessor before, SubProcessor after) {
        return DocumentDiff.between(listOf(before), listOf(after)).stream()
                .map(Change.Updated.class::cast)
                .flatMap(change -> change.fields().stream())
                .toList();
    }

    private static Document listOf(SubProcessor entry) {
        return new Document(EXAMPLE.register(), List.of(entry), List.of()).canonical();
    }

    private static Location country(String code) {
        return new Location(Location.Type.COUNTRY, code, null, null, Set.of(), null, null, null);
    }
}
