package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The check of what differs finds what the check of the whole finds. */
class DocumentCheckPropertyTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g");
    private static final List<String> DAYS = List.of("2027-01-01", "2027-02-01", "2027-03-01");
    private static final List<String> LINKS = List.of("memberOf", "engagedBy", "replaces");

    @Property(tries = 1_000)
    void whatDiffersTellsAllFaultsOfAnEdit(@ForAll("seeds") long seed) {
        var random = new Random(seed);
        var before = faultless(random);

        var after = edited(before, random);

        var all = DocumentCheck.faults(after);
        Statistics.label("faults").collect(!all.isEmpty());
        assertThat(DocumentCheck.faults(before, after)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Document faultless(Random random) {
        var document =
                new Document(register(List.of("one", "two")), List.of(), List.of()).canonical();
        for (int i = 0; i < 12; i++) {
            var edited = edited(document, random);
            if (DocumentCheck.faults(edited).isEmpty()) {
                document = edited.canonicalAfter(document);
            }
        }
        return document;
    }

    private static Document edited(Document document, Random random) {
        var edited = new Edited(document);
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            var id = any(IDS, random);
            switch (random.nextInt(10)) {
                case 0 ->
                        edited.put(
                                register(
                                        random.nextBoolean()
                                                ? List.of("one", "two", "three")
                                                : List.of("one")));
                case 1 -> edited.remove(PartKind.ASSESSMENT, id);
                case 2 -> edited.put(assessment(id, any(IDS, random)));
                case 3 -> edited.remove(PartKind.SUB_PROCESSOR, id);
                default -> edited.put(entry(id, random));
            }
        }
        return edited.document();
    }

    private static Register register(List<String> sections) {
        var json = Wire.JSON.createObjectNode().put("id", "example").put("title", "List");
        json.putObject("organisation").put("name", "Example");
        sections.forEach(
                id -> json.withArray("sections").addObject().put("id", id).put("title", id));
        return Wire.read(json.toString(), Register.class);
    }

    private static Assessment assessment(String id, String importer) {
        return Wire.part(
                "{id: %s, importer: {subProcessor: %s}}".formatted(id, importer), Assessment.class);
    }

    private static SubProcessor entry(String id, Random random) {
        var json = Wire.JSON.createObjectNode().put("id", id).put("name", "N" + random.nextInt(3));
        links(json, random);
        if (random.nextInt(4) == 0) {
            json.withArray("sections").add(any(List.of("one", "two", "three"), random));
        }
        if (random.nextInt(4) == 0) {
            json.withArray("assessments").add(any(IDS, random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            var planned = json.withArray("plannedChanges").addObject().put("id", "p" + i);
            var set = planned.put("effectiveFrom", any(DAYS, random)).putObject("set");
            set.put("purpose", "Later");
            links(set, random);
            if (random.nextInt(4) == 0) {
                set.withArray("assessments").add(any(IDS, random));
            }
        }
        return Wire.read(json.toString(), SubProcessor.class);
    }

    private static void links(ObjectNode json, Random random) {
        var fields = new ArrayList<String>();
        LINKS.stream().filter(_ -> random.nextInt(3) == 0).forEach(fields::add);
        for (var field : fields) {
            if (field.equals("replaces")) {
                json.withArray(field).add(any(IDS, random));
            } else {
                json.put(field, any(IDS, random));
            }
        }
    }

    private static String any(List<String> among, Random random) {
        return among.get(random.nextInt(among.size()));
    }
}
