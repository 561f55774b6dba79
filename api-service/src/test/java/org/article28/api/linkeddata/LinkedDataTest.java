package org.article28.api.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.article28.api.Samples;
import org.article28.api.timeline.Status;
import org.article28.model.Location;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.article28.model.TransferMechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {

    private static final String DPV = "https://w3id.org/dpv#";
    private static final String ENTRY = "<" + Graph.BASE + "/v1/subprocessors/acme>";
    private static final String ENTITY = "<" + Graph.BASE + "/v1/subprocessors#entity-acme-group>";
    private static final Pattern IRI = Pattern.compile("<([^<>]+)>");

    private static final Register REGISTER =
            Samples.read(
                    """
                    id: example
                    organisation: {name: Example, legalName: Example d.o.o., address: Pula, country: HR,
                      contact: {email: privacy@example.org}, dpo: {role: DPO, email: dpo@example.org}}
                    title: Sub-processors
                    language: en
                    translations: {de: {title: Unterauftragnehmer}}
                    sections:
                      - {id: processors, title: Processors, role: sub-processors}
                      - {id: others, title: Others, role: other-recipients}
                    services: [{id: voice, title: Voice}]
                    """,
                    Register.class);

    private static final SubProcessor ACME =
            Samples.entry(
                    """
                    id: acme
                    name: Acme
                    legalName: Acme, Inc.
                    formerNames: [Apex]
                    entity: acme-group
                    registrationNumber: "123"
                    sections: [processors]
                    address: Wilmington
                    country: US
                    contact: {role: Privacy desk, url: https://acme.example/privacy}
                    website: https://acme.example
                    purpose: Hosting
                    processing: Storage of calls
                    duration: Until the contract ends
                    services: [voice]
                    dataCategories: [voices]
                    dataSubjects: [callers]
                    locations:
                      - {type: country, country: US, activity: storage, note: Virginia}
                      - {type: country, country: XK, activity: remote-access}
                      - {type: region, region: EEA, services: [voice]}
                      - {type: region, region: Europe}
                      - {type: customer-selected, stated: see contract}
                    transferMechanisms:
                      - {type: scc, regime: eu, instrument: 2021/914, reference: "OJ L 199", stated: SCC}
                      - {type: dpf, regime: eu, validUntil: 2030-01-31}
                      - {type: uk-addendum}
                      - {type: not-required}
                    assessments: [tia]
                    engagedFrom: 2026-01-01
                    engagedUntil: 2027-12-31
                    translations: {de: {purpose: Betrieb}}
                    """);

    private static final Graph LIST =
            Graph.of(
                    LinkedData.list(
                                    REGISTER,
                                    7,
                                    Instant.parse("2026-11-23T10:00:00Z"),
                                    List.of(
                                            new Engagement(ACME, Status.ACTIVE),
                                            new Engagement(
                                                    Samples.entry(
                                                            "{id: bank, name: Bank, sections: [others]}"),
                                                    Status.ANNOUNCED)))
                            .toString());

    @Test
    void subProcessorCarriesOutAProcessForTheOrganisation() {
        assertThat(LIST.triples())
                .contains(
                        triple(
                                "<" + Graph.BASE + "/v1/subprocessors?version=7>",
                                "hasPersonalDataProcess",
                                ENTRY),
                        triple(ENTRY, "hasDataProcessor", ENTITY),
                        ENTITY
                                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <"
                                + DPV
                                + "DataSubProcessor>",
                        triple(
                                ENTITY,
                                "hasName",
                                "\"Acme\"^^<http://www.w3.org/2001/XMLSchema#string>"),
                        triple(ENTRY, "hasActivityStatus", "<" + DPV + "ActivityOngoing>"),
                        triple(ENTITY, "hasCountry", "<https://w3id.org/dpv/loc#US>"),
                        "_ <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/dpv/legal/eu/gdpr#A46-2-c>",
                        triple("_", "hasLocation", "<https://w3id.org/dpv/loc#EEA>"));
    }

    @Test
    void otherRecipientIsNoProcessor() {
        var bank = "<" + Graph.BASE + "/v1/subprocessors/bank>";

        assertThat(LIST.triples())
                .contains(
                        triple(
                                bank,
                                "hasRecipient",
                                "<" + Graph.BASE + "/v1/subprocessors/bank#entity>"))
                .noneMatch(triple -> triple.startsWith(bank + " <" + DPV + "hasDataProcessor>"));
    }

    @Test
    void textsComeInAllTheirLanguages() {
        assertThat(LIST.triples())
                .contains(
                        "_ <http://purl.org/dc/terms/description> \"Hosting\"@en^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>",
                        "_ <http://purl.org/dc/terms/description> \"Betrieb\"@de^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>");
    }

    @Test
    void everyTermIsOneThatWasLookedUp() {
        var used =
                LIST.triples().stream()
                        .flatMap(triple -> IRI.matcher(triple).results())
                        .map(found -> found.group(1))
                        .filter(iri -> !iri.startsWith(Graph.BASE) && !iri.contains("acme.example"))
                        .collect(Collectors.toSet());

        assertThat(used).hasSizeGreaterThan(50).isSubsetOf(Terms.iris());
    }

    @Test
    void contextDefinesNothingElse() {
        var terms = Terms.iris();

        for (var member : Context.JSON.properties()) {
            var name = member.getKey();
            if (name.startsWith("@")) {
                continue;
            }
            if (member.getValue().isTextual()) {
                assertThat(member.getValue().textValue()).isEqualTo(Terms.prefixes().get(name));
            } else {
                assertThat(terms).as(name).contains(Terms.expanded(name));
            }
        }
    }

    @Test
    void everyCountryIsInTheVocabularyButKosovo() {
        var terms = Terms.iris();

        assertThat(Arrays.stream(Locale.getISOCountries()).map(Places::country))
                .allSatisfy(country -> assertThat(terms).contains(Terms.expanded(country)));
        assertThat(Places.country("XK")).isNull();
    }

    @Test
    void everyMechanismHasALegalBasisInTheVocabulary() {
        var terms = Terms.iris();

        for (var type : TransferMechanism.Type.values()) {
            var mechanism = mechanism("{type: %s}".formatted(wire(type)));
            assertThat(terms).contains(Terms.expanded(TransferBasis.type(mechanism)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: adequacy, regime: eu}                   | eu-gdpr:A45-3",
                "{type: adequacy}                               | eu-gdpr:A45-3",
                "{type: adequacy, regime: uk}                   | dpv:DataTransferLegalBasis",
                "{type: bcr}                                    | eu-gdpr:A46-2-b",
                "{type: privacy-shield, regime: eu}             | dpv:DataTransferLegalBasis",
                "{type: derogation, article: 49(1)(a)}          | eu-gdpr:A49-1-a",
                "{type: derogation, article: 'Art. 49(1)(g)'}   | eu-gdpr:A49-1-g",
                "{type: derogation, article: b}                 | eu-gdpr:A49-1-b",
                "{type: derogation, article: 49(1)}             | dpv:DataTransferLegalBasis",
                "{type: derogation}                             | dpv:DataTransferLegalBasis",
            })
    void mechanismIsTheArticleOfTheGdpr(String mechanism, String term) {
        assertThat(TransferBasis.type(mechanism(mechanism))).isEqualTo(term);
    }

    @Test
    void europeIsNoPlaceOfTheVocabulary() {
        var node =
                Places.of(
                        Samples.read("{type: region, region: Europe}", Location.class),
                        new Words("en"));

        assertThat(Node.unnamed("dpv:Service").node("place", node).inContext().get("place"))
                .hasToString(
                        "{\"@type\":\"dpv:ProcessingLocation\",\"dct:title\":{\"en\":\"Europe\"}}");
    }

    private static TransferMechanism mechanism(String yaml) {
        return Samples.read(yaml, TransferMechanism.class);
    }

    private static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String triple(String subject, String property, String object) {
        return subject + " <" + DPV + property + "> " + object;
    }
}
