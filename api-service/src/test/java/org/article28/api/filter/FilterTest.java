package org.article28.api.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.article28.api.Samples;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.FilterParameters;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    private static final SubProcessor ENTRY =
            Samples.entry(
                    """
                    id: acme
                    name: Đuro Ćosić Hosting
                    legalName: Straße GmbH
                    formerNames: [Société Øst]
                    kind: third-party
                    sections: [processors]
                    services: [voice, email]
                    country: US
                    purpose: Storage of call recordings
                    translations: {de: {purpose: Speicherung}}
                    locations:
                      - {type: country, country: BR}
                      - {type: region, region: EEA}
                      - {type: global}
                    transferMechanisms: [{type: scc}, {type: dpf}]
                    """);

    @ParameterizedTest
    @CsvSource({
        "service=voice, true",
        "service=sms, false",
        "service=sms;voice, true",
        "country=US, true",
        "country=BR, true",
        "country=DE, false",
        "country=DE;BR, true",
        "region=eea, true",
        "region=EU, false",
        "section=processors, true",
        "section=others, false",
        "kind=third-party, true",
        "kind=affiliate, false",
        "mechanism=scc, true",
        "mechanism=bcr, false",
        "mechanism=bcr;dpf, true",
        "q=hosting, true",
        "q=DURO COSIC, true",
        "q=strasse, true",
        "q=STRAẞE, true",
        "q=societe ost, true",
        "q=recordings storage, true",
        "q=speicherung, true",
        "q=third-party, false",
        "q=hosting nowhere, false",
        "service=voice|country=DE, false",
        "service=voice|country=US|q=hosting, true",
    })
    void filterFindsWhatIsStated(String parameters, boolean found) {
        assertThat(filter(parameters).matches(ENTRY)).isEqualTo(found);
    }

    @Test
    void entryWithoutServicesConcernsAll() {
        assertThat(filter("service=voice").matches(Samples.entry("{id: a, name: A}"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "service=Voice, slug",
        "service=, empty",
        "country=ZZ, country",
        "country=us, country",
        "kind=partner, unknown-code",
        "mechanism=sccs, unknown-code",
        "'q= ', empty",
    })
    void unknownOrMalformedValueIsRefused(String parameters, String code) {
        assertThatThrownBy(() -> filter(parameters))
                .isInstanceOfSatisfying(
                        Rejection.Malformed.class,
                        refused ->
                                assertThat(refused.errors())
                                        .singleElement()
                                        .satisfies(
                                                error -> {
                                                    assertThat(error.parameter())
                                                            .isEqualTo(parameters.split("=")[0]);
                                                    assertThat(error.code()).isEqualTo(code);
                                                }));
    }

    @Test
    void serviceThatNoDocumentHasIsRefused() {
        var register =
                Samples.read(
                        "{id: r, organisation: {name: R}, services: [{id: voice, title: V}]}",
                        Register.class);
        var document = new Document(register, List.of(), List.of());

        assertThat(filter("service=voice").knownIn(document, Document.EMPTY))
                .isEqualTo(filter("service=voice"));
        assertThatThrownBy(() -> filter("service=vioce").knownIn(document))
                .isInstanceOf(Rejection.Malformed.class)
                .hasMessage("the register has no service with the id vioce");
        assertThatThrownBy(() -> filter("section=none").knownIn(document))
                .isInstanceOf(Rejection.Malformed.class);
    }

    @Test
    void sameFilterHasOneFormHoweverItIsAskedFor() {
        var one = filter("service=voice;email|country=UK|q=Ähnlich");
        var other = filter("country=GB|q=ahnlich|service=email;voice;email");

        assertThat(one).isEqualTo(other);
        assertThat(one.query())
                .isEqualTo("service=email&service=voice&country=GB&q=ahnlich")
                .isEqualTo(other.query());
        assertThat(one.suffix()).isEqualTo(other.suffix()).matches("\\.[0-9a-f]{32}");
    }

    @Test
    void noFilterIsNone() {
        assertThat(Filter.NONE.isNone()).isTrue();
        assertThat(Filter.NONE.suffix()).isEmpty();
        assertThat(Filter.NONE.matches(ENTRY)).isTrue();
    }

    @Test
    void differentTextsAreDifferentFilters() {
        assertThat(filter("q=a b").suffix()).isNotEqualTo(filter("q=ab").suffix());
        assertThat(filter("q=a").suffix()).isNotEqualTo(filter("region=a").suffix());
    }

    /** {@code |} parts parameters, {@code ;} repeats one. */
    static Filter filter(String parameters) {
        var given = new FilterParameters();
        for (var each : parameters.split("\\|")) {
            var values = Arrays.asList(each.substring(each.indexOf('=') + 1).split(";", -1));
            switch (each.substring(0, each.indexOf('='))) {
                case "service" -> given.service = values;
                case "country" -> given.country = values;
                case "region" -> given.region = values;
                case "section" -> given.section = values;
                case "kind" -> given.kind = values;
                case "mechanism" -> given.mechanism = values;
                case "q" -> given.q = values;
                default -> throw new IllegalArgumentException(each);
            }
        }
        return Filter.of(given);
    }
}
