package org.article28.api.importing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.article28.api.problem.Rejection;
import org.article28.model.SubProcessor;
import org.article28.model.problem.Ambiguity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final String HOSTING = "Hosting of the platform and storage of messages";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Google LLC | Google LLC | same",
                "Google LLC | GOOGLE LLC | same",
                "Google LLC | Google, L.L.C. | same",
                "Google LLC | Google Inc. | same",
                "Example Limited | Example Ltd | same",
                "Example Limited | Example Ltd. | same",
                "Example GmbH | Example AG | same",
                "Example d.o.o. | Example doo | same",
                "Example S.A. | Example SA | same",
                "Example Pty. Ltd. | Example Pty Limited | same",
                "Example K.K. | Example KK | same",
                "Example A/S | Example AS | same",
                "Example B.V. | Example | same",
                "Žito & Söhne GmbH | Zito und Sohne GmbH | same",
                "Žito & Söhne GmbH | Zito and Sohne GmbH | same",
                "Web Services Example | Example Web Services | same",
                "Salesforce.com, Inc. | Salesforce, Inc. | same",
                "Twillio Inc. | Twilio Inc. | same",
                "Infobip Affiliates | Infobip Group | same",
                "Amazon\u00a0Web Services | Amazon Web  Services | same",
                "Infobip Croatia | Infobip Serbia | no",
                "Provider 17 | Provider 18 | no",
                "Fastly | Cloudflare | no",
                "Google LLC | Google Ireland Limited | asked",
                "Amazon Web Services | Amazon Web Services EMEA | asked"
            })
    void nameIsRecognised(String known, String name, String expected) {
        var row = entry("x", name, HOSTING);
        var old = entry("old", known, HOSTING);

        if ("asked".equals(expected)) {
            assertThatThrownBy(() -> ids(List.of(old), row))
                    .isInstanceOf(Rejection.Ambiguous.class);
        } else {
            assertThat(ids(List.of(old), row).getFirst().equals("old"))
                    .isEqualTo("same".equals(expected));
        }
    }

    @Test
    void nameThatOneHadBeforeIsItsName() {
        var old = new Entry("meta", "Meta Platforms").formerNames("Facebook Ireland").build();

        assertThat(ids(List.of(old), entry("x", "Facebook Ireland", null))).containsExactly("meta");
    }

    @Test
    void rowTellsWhatItWasCalledBefore() {
        var old = entry("facebook", "Facebook Ireland", null);
        var row = new Entry(null, "Meta Platforms").formerNames("Facebook Ireland").build();

        assertThat(ids(List.of(old), row)).containsExactly("facebook");
    }

    @Test
    void newNameBesideAnEntryThatOnceHadItIsTheOneThatHasItNow() {
        var first = new Entry("alpha", "Alpha").formerNames("Beta").build();
        var second = entry("beta", "Beta", null);

        assertThat(ids(List.of(first, second), entry("x", "Beta", null), entry("x", "Alpha", null)))
                .containsExactly("beta", "alpha");
    }

    @Test
    void legalNameIsTheNameOfTheOther() {
        var old = new Entry("aws", "AWS").legalName("Amazon Web Services, Inc.").build();

        assertThat(ids(List.of(old), entry("x", "Amazon Web Services Inc", null)))
                .containsExactly("aws");
    }

    @Test
    void numberInTheRegisterOfCompaniesTells() {
        var old = new Entry("before", "Before GmbH").registrationNumber("HRB 1234").build();
        var row = new Entry(null, "After GmbH").registrationNumber("HRB 1234").build();

        assertThat(ids(List.of(old), row)).containsExactly("before");
    }

    @Test
    void websiteAndPurposeTellWhatTheNameDoesNot() {
        var old =
                new Entry("before", "Before")
                        .purpose(HOSTING)
                        .website("https://www.example.org/a")
                        .build();
        var row = new Entry(null, "After").purpose(HOSTING).website("https://example.org").build();

        assertThat(ids(List.of(old), row)).containsExactly("before");
    }

    @Test
    void entriesOfOneNameAreToldApartByPurpose() {
        var known =
                List.of(
                        entry("aws", "AWS", "Hosting"),
                        entry("aws-2", "AWS", "Sending of e-mail"),
                        entry("aws-3", "AWS", "Text-to-speech"),
                        entry("aws-4", "AWS", "Translation of messages"));

        assertThat(
                        ids(
                                known,
                                entry("x", "AWS", "Translation of messages"),
                                entry("x", "AWS", "Text-to-speech in Polly"),
                                entry("x", "AWS", "Sending of e-mail"),
                                entry("x", "AWS", "Hosting")))
                .containsExactly("aws-4", "aws-3", "aws-2", "aws");
    }

    @Test
    void entriesOfOneNameAreToldApartBySection() {
        var known =
                List.of(
                        new Entry("a", "Example").sections("one").build(),
                        new Entry("b", "Example").sections("two").build());

        assertThat(
                        ids(
                                known,
                                new Entry(null, "Example").sections("two").build(),
                                new Entry(null, "Example").sections("one").build()))
                .containsExactly("b", "a");
    }

    @Test
    void moveBetweenSectionsIsNoOtherEntry() {
        var old = new Entry("a", "Example").sections("one").purpose(HOSTING).build();

        assertThat(
                        ids(
                                List.of(old),
                                new Entry(null, "Example")
                                        .sections("two")
                                        .purpose(HOSTING)
                                        .build()))
                .containsExactly("a");
    }

    @Test
    void mergeOfTwoEntriesKeepsTheOneWhosePurposeItHas() {
        var known = List.of(entry("aws", "AWS", "Hosting"), entry("aws-2", "AWS", "Translation"));

        assertThat(ids(known, entry("x", "AWS", "Translation"))).containsExactly("aws-2");
    }

    @Test
    void mergeThatMayBeEitherIsAskedFor() {
        var known = List.of(entry("aws", "AWS", "Hosting"), entry("aws-2", "AWS", "Translation"));

        assertThatThrownBy(() -> ids(known, entry("x", "AWS", "Hosting, translation")))
                .isInstanceOfSatisfying(
                        Rejection.Ambiguous.class,
                        asked ->
                                assertThat(asked.ambiguities())
                                        .containsExactly(
                                                new Ambiguity(
                                                        "/rows/0",
                                                        "AWS",
                                                        List.of(
                                                                new Ambiguity.Candidate(
                                                                        "aws", "AWS", "Hosting"),
                                                                new Ambiguity.Candidate(
                                                                        "aws-2",
                                                                        "AWS",
                                                                        "Translation")))));
    }

    @Test
    void swappedPurposesStayWithTheirNames() {
        var known = List.of(entry("a", "Alpha", "Hosting"), entry("b", "Beta", "Translation"));

        assertThat(ids(known, entry("x", "Alpha", "Translation"), entry("x", "Beta", "Hosting")))
                .containsExactly("a", "b");
    }

    @Test
    void anotherEngagementOfAKnownCompanyIsNew() {
        var known = List.of(entry("aws", "AWS", "Hosting"));

        assertThat(ids(known, entry("x", "AWS", "Hosting"), entry("aws", "AWS", "Translation")))
                .containsExactly("aws", "aws-2");
    }

    @Test
    void equalRowsNeedNoTellingApart() {
        var known = List.of(entry("aws", "AWS", "Hosting"), entry("aws-2", "AWS", "Translation"));

        assertThat(ids(known, entry("x", "AWS", null), entry("x", "AWS", null)))
                .containsExactlyInAnyOrder("aws", "aws-2");
    }

    @Test
    void anotherCompanyOfThatNameIsAskedFor() {
        var old = new Entry("acme", "Acme GmbH").purpose("Hosting of data").locations("DE").build();
        var row = new Entry(null, "Acme LLC").purpose("Telephone support").locations("IN").build();

        assertThatThrownBy(() -> ids(List.of(old), row)).isInstanceOf(Rejection.Ambiguous.class);
    }

    @Test
    void whoOnceHadThatNameAndDoesSomethingElseIsAskedFor() {
        var old = new Entry("a", "Alpha").formerNames("Beta").purpose("Hosting").build();
        var row = entry(null, "Beta", "Translation");

        assertThatThrownBy(() -> ids(List.of(old), row)).isInstanceOf(Rejection.Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Acme LLC, Hosting of data, IN",
        "Acme LLC, Telephone support, DE",
        "Acme GmbH, Telephone support, IN",
        "acme gmbh, Telephone support, IN",
        "Acme LLC, Hosting of data,",
        "Acme, Hosting of the data,",
        "Acme GmbH, Telephone support,"
    })
    void correctedFormIsARename(String name, String purpose, String country) {
        var old = new Entry("acme", "Acme GmbH").purpose("Hosting of data").locations("DE").build();
        var row = new Entry(null, name).purpose(purpose);

        assertThat(ids(List.of(old), (country == null ? row : row.locations(country)).build()))
                .containsExactly("acme");
    }

    @Test
    void namesWithoutALetterAreNotAlike() {
        var old = entry("x", "???", HOSTING);

        assertThat(ids(List.of(old), entry("", "!!!", HOSTING))).containsExactly("sub-processor");
    }

    @Test
    void longPurposesOfCandidatesAreShortened() {
        var known =
                List.of(
                        entry("a", "A", "Hosting ".repeat(50).strip()),
                        entry("b", "A", "Translation ".repeat(50).strip()));

        assertThatThrownBy(() -> ids(known, entry(null, "A", "Hosting and translation")))
                .isInstanceOfSatisfying(
                        Rejection.Ambiguous.class,
                        asked ->
                                assertThat(asked.ambiguities().getFirst().candidates())
                                        .extracting(candidate -> candidate.purpose().length())
                                        .containsExactly(200, 200));
    }

    @Test
    void formInAnotherCountryIsAskedFor() {
        var old = new Entry("hr", "Infobip d.o.o.").country("HR").build();

        assertThatThrownBy(
                        () ->
                                ids(
                                        List.of(old),
                                        new Entry(null, "Infobip Ltd").country("GB").build()))
                .isInstanceOf(Rejection.Ambiguous.class);
    }

    @Test
    void givenIdsComeFirst() {
        var known = List.of(entry("a", "Alpha", null), entry("b", "Beta", null));
        var rows =
                List.of(
                        new Wanted("/rows/0", null, entry("alpha", "Alpha", null)),
                        new Wanted("/rows/1", "a", entry("a", "Beta", null)),
                        new Wanted("/rows/2", "new", entry("new", "Beta", null)));

        assertThat(Matching.ids(rows, known, List::of)).containsExactly("alpha", "a", "new");
    }

    @Test
    void whoLeftAndComesBackGetsTheOldId() {
        var gone = List.of(entry("old-one", "Example, Inc.", HOSTING));

        var ids =
                Matching.ids(
                        List.of(new Wanted("/rows/0", null, entry("x", "example inc", null))),
                        List.of(),
                        () -> gone);

        assertThat(ids).containsExactly("old-one");
    }

    @Test
    void idOfAnotherThatLeftIsNotGivenAgain() {
        var gone = List.of(entry("example", "Something else", null));

        var ids =
                Matching.ids(
                        List.of(new Wanted("/rows/0", null, entry("example", "Example", null))),
                        List.of(),
                        () -> gone);

        assertThat(ids).containsExactly("example-2");
    }

    @Test
    void nameWithoutLatinLettersGetsAnIdToo() {
        assertThat(ids(List.of(), new Entry(null, "株式会社").build()))
                .containsExactly("sub-processor");
    }

    @Test
    void orderOfRowsDecidesNothing() {
        var known = IntStream.range(0, 40).mapToObj(MatchingTest::numbered).toList();
        var rows = new ArrayList<SubProcessor>();
        known.forEach(
                entry ->
                        rows.add(
                                entry(
                                        null,
                                        entry.name().toUpperCase(Locale.ROOT),
                                        entry.purpose())));
        rows.add(entry(null, "Newcomer", "Hosting"));
        rows.add(entry(null, "Newcomer", "Translation"));
        var expected = ids(known, rows.toArray(SubProcessor[]::new));
        var places = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(places, new Random(28));

        var shuffled = ids(known, places.stream().map(rows::get).toArray(SubProcessor[]::new));

        assertThat(shuffled).isEqualTo(places.stream().map(expected::get).toList());
    }

    @Test
    void twentyThousandKeepTheirIds() {
        var known =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> entry("e" + i, "Provider " + i + " Limited", HOSTING))
                        .toList();
        var rows =
                IntStream.range(10, 20_010)
                        .mapToObj(i -> entry(null, "PROVIDER " + i + " Ltd", HOSTING))
                        .toArray(SubProcessor[]::new);

        var ids = ids(known, rows);

        assertThat(ids.subList(0, 3)).containsExactly("e10", "e11", "e12");
        assertThat(ids.getLast()).isEqualTo("provider-20009-ltd");
    }

    private static SubProcessor numbered(int i) {
        return entry("e" + i, "Example " + (i / 2), i % 2 == 0 ? "Hosting" : "Translation");
    }

    private static List<String> ids(List<SubProcessor> known, SubProcessor... rows) {
        var wanted = new ArrayList<Wanted>();
        for (var row : rows) {
            wanted.add(new Wanted("/rows/" + wanted.size(), null, row));
        }
        return Matching.ids(wanted, known, List::of);
    }

    private static SubProcessor entry(String id, String name, String purpose) {
        return new Entry(id, name).purpose(purpose).build();
    }
}
