package org.article28.api.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.JsonPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.article28.api.Samples;
import org.article28.model.Assessment;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.junit.jupiter.api.Test;

/** Applied by a library that has no part in making the patches. */
class DocumentPatchTest {

    private static final int VERSIONS = 30;

    private final long seed = Long.getLong("article28.seed", System.nanoTime());

    @Test
    void patchOfAnyTwoVersionsTurnsOneIntoTheOther() {
        var versions = versions(new Random(seed));

        for (int from = 0; from < VERSIONS; from++) {
            for (int to = 0; to < VERSIONS; to++) {
                var patch =
                        DocumentPatch.between(versions.get(from), versions.get(to), Samples.JSON);
                assertThat(JsonPatch.apply(patch, tree(versions.get(from))))
                        .as("from %d to %d, seed %d: %s", from, to, seed, patch)
                        .isEqualTo(tree(versions.get(to)));
            }
        }
    }

    @Test
    void sameDocumentNeedsNoPatch() {
        var document = versions(new Random(1)).getLast();

        assertThat(DocumentPatch.between(document, document, Samples.JSON)).isEmpty();
    }

    @Test
    void patchNamesFieldsOfWhatStaysAndPlacesOfWhatComesAndGoes() {
        var from =
                document(
                        "{id: a, name: A, purpose: P}",
                        "{id: c, name: C}",
                        "{id: e, name: E, country: DE}");
        var to =
                document(
                        "{id: a, name: A, country: FR}",
                        "{id: b, name: B}",
                        "{id: e, name: E, country: AT}");

        assertThat(DocumentPatch.between(from, to, Samples.JSON))
                .hasToString(
                        """
                        [{"op":"remove","path":"/subProcessors/1"},\
                        {"op":"add","path":"/subProcessors/1","value":{"id":"b","name":"B"}},\
                        {"op":"remove","path":"/subProcessors/0/purpose"},\
                        {"op":"add","path":"/subProcessors/0/country","value":"FR"},\
                        {"op":"replace","path":"/subProcessors/2/country","value":"AT"}]""");
    }

    @Test
    void listThatIsEmptyIsAbsent() {
        var one = document("{id: a, name: A}");

        assertThat(DocumentPatch.between(Document.EMPTY, one, Samples.JSON))
                .hasToString(
                        "[{\"op\":\"add\",\"path\":\"/subProcessors\",\"value\":[{\"id\":\"a\",\"name\":\"A\"}]}]");
        assertThat(DocumentPatch.between(one, Document.EMPTY, Samples.JSON))
                .hasToString("[{\"op\":\"remove\",\"path\":\"/subProcessors\"}]");
    }

    private static Document document(String... entries) {
        return new Document(
                null, List.of(entries).stream().map(Samples::entry).toList(), List.of());
    }

    private static JsonNode tree(Document document) {
        return Samples.JSON.valueToTree(document);
    }

    private static List<Document> versions(RandomGenerator random) {
        var versions = new ArrayList<Document>();
        versions.add(Document.EMPTY);
        while (versions.size() < VERSIONS) {
            versions.add(version(random));
        }
        return versions;
    }

    private static Document version(RandomGenerator random) {
        var entries = new TreeMap<Integer, SubProcessor>();
        var assessments = new TreeMap<Integer, Assessment>();
        int size = random.nextInt(4) == 0 ? 0 : random.nextInt(12);
        for (int i = 0; i < size; i++) {
            int id = random.nextInt(15);
            entries.put(id, entry(id, random));
            if (random.nextInt(3) == 0) {
                assessments.put(id, assessment(id, random));
            }
        }
        return new Document(
                        register(random),
                        List.copyOf(entries.values()),
                        List.copyOf(assessments.values()))
                .canonical();
    }

    private static Register register(RandomGenerator random) {
        return Samples.read(
                """
                id: %s
                organisation: {name: Example %d}
                noticeDays: %s
                services: %s
                """
                        .formatted(
                                either(random, "r", "s"),
                                random.nextInt(3),
                                either(random, "null", "30", "14"),
                                either(random, "[]", "[{id: voice, title: V}]")),
                Register.class);
    }

    private static SubProcessor entry(int id, RandomGenerator random) {
        return Samples.entry(
                """
                id: e%d
                name: Name %d
                purpose: %s
                locations: %s
                dataCategories: %s
                translations: %s
                """
                        .formatted(
                                id,
                                random.nextInt(3),
                                either(random, "null", "Hosting", "'a/b~c'"),
                                either(
                                        random,
                                        "[]",
                                        "[{type: country, country: DE}]",
                                        "[{type: global}, {type: country, country: US}]"),
                                either(random, "[]", "[names]", "[names, addresses]"),
                                either(random, "{}", "{de: {purpose: Betrieb}}")));
    }

    private static Assessment assessment(int id, RandomGenerator random) {
        return Samples.read(
                "{id: t%d, title: T%d, exporters: %s}"
                        .formatted(
                                id,
                                random.nextInt(2),
                                either(random, "[]", "[{subProcessor: self}]")),
                Assessment.class);
    }

    private static String either(RandomGenerator random, String... options) {
        return options[random.nextInt(options.length)];
    }
}
