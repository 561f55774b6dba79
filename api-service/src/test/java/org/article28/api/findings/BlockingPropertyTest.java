package org.article28.api.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.article28.api.meaning.MeantChange;
import org.article28.model.ChangeClass;
import org.article28.model.Document;
import org.article28.model.DocumentDiff;
import org.article28.model.Finding;
import org.article28.model.Meaning;

/** What keeps a publication back is found among what it affects as it is found among all. */
class BlockingPropertyTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");
    private static final List<String> COUNTRIES = List.of("DE", "GB", "US", "IN", "CA");
    private static final List<String> TYPES =
            List.of("scc", "dpf", "privacy-shield", "not-required", "uk-addendum", "other");

    /** So that each rule can keep something back. */
    private static final Findings FINDINGS =
            Examined.findings(
                    Rules.all(Examined.COUNTRIES).stream()
                            .collect(Collectors.toMap(Rule::id, _ -> Level.ERROR)));

    @Property(tries = 1_000)
    void whatIsAffectedTellsAllThatBlocks(@ForAll("seeds") long seed) {
        var random = new Random(seed);
        var parts = new TreeMap<String, String>();
        IntStream.range(0, 8).forEach(_ -> edit(parts, random));
        var before = document(parts);
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(_ -> edit(parts, random));

        var examination = examination(before, document(parts));

        var all = FINDINGS.of(examination).stream().filter(Finding::blocks).toList();
        Statistics.label("blocks").collect(!all.isEmpty());
        var blocking = FINDINGS.blocking(examination);
        assertThat(alone(blocking)).isEqualTo(alone(all));
        assertThat(blocking).extracting(Finding::rule).isEqualTo(rules(all));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** All but those that list several entries: they list fewer of them. */
    private static List<Finding> alone(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.pointer().equals("/subProcessors"))
                .toList();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static Examination examination(Document before, Document after) {
        var changes =
                DocumentDiff.between(before, after).stream()
                        .map(change -> new MeantChange(change, Meaning.now(ChangeClass.NOTICE)))
                        .toList();
        return new Examination(before, after, changes, Examined.TODAY, Occasion.EDIT);
    }

    /** {@code parts}: YAML by kind and id. */
    private static Document document(Map<String, String> parts) {
        return Examined.document(
                """
                register: { id: example, organisation: { name: Example, country: %s }, noticeDays: 30, regimes: [%s] }
                subProcessors: [%s]
                assessments: [%s]
                """
                        .formatted(
                                parts.getOrDefault("country", "IE"),
                                parts.getOrDefault("regimes", "eu"),
                                some(parts, "entry "),
                                some(parts, "assessment ")));
    }

    private static String some(Map<String, String> parts, String kind) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(kind))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    private static void edit(Map<String, String> parts, Random random) {
        var id = any(IDS, random);
        switch (random.nextInt(10)) {
            case 0 -> parts.put("country", any(COUNTRIES, random));
            case 1 -> parts.put("regimes", any(List.of("eu", "eu, uk", "uk, ch"), random));
            case 2 -> parts.remove("entry " + id);
            case 3 -> parts.remove("assessment " + id);
            case 4 -> parts.put("assessment " + id, assessment(id, random));
            default -> parts.put("entry " + id, entry(id, random));
        }
    }

    private static String assessment(String id, Random random) {
        return "{ id: %s, importer: { subProcessor: %s }, exporters: [{ subProcessor: %s }] }"
                .formatted(id, any(IDS, random), any(IDS, random));
    }

    private static String entry(String id, Random random) {
        var fields = new ArrayList<String>(List.of("id: " + id, "name: Name of " + id));
        fields.add("country: " + any(COUNTRIES, random));
        if (random.nextBoolean()) {
            fields.add(
                    "locations: [{ type: country, country: %s }]"
                            .formatted(any(COUNTRIES, random)));
        }
        if (random.nextBoolean()) {
            fields.add(
                    "transferMechanisms: [{ type: %s, regime: %s }]"
                            .formatted(any(TYPES, random), any(List.of("eu", "uk"), random)));
        }
        if (random.nextInt(3) == 0) {
            fields.add("assessments: [%s]".formatted(any(IDS, random)));
        }
        if (random.nextInt(3) == 0) {
            fields.add(
                    "plannedChanges: [{ id: p, effectiveFrom: 2027-03-01, set: { country: %s } }]"
                            .formatted(any(COUNTRIES, random)));
        }
        return "{ " + String.join(", ", fields) + " }";
    }

    private static String any(List<String> among, Random random) {
        return among.get(random.nextInt(among.size()));
    }
}
