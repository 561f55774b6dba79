package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentDiffPropertyTest {

    @Property(tries = 300)
    void applyingTheChangesGivesTheTarget(
            @ForAll("documents") Document before, @ForAll("documents") Document after) {
        var changes =
                DocumentDiff.between(before, after).stream()
                        .map(c -> PublishedChange.of(c, Meaning.now(ChangeClass.MATERIAL)))
                        .toList();

        var applied = Applied.to(before, changes);

        assertThat(canonical(applied)).isEqualTo(canonical(parts(after)));
    }

    @Property(tries = 100)
    void orderOfEntriesAndOfSetsIsNoChange(@ForAll("documents") Document document) {
        var turned =
                new Document(
                        document.register(),
                        document.subProcessors().reversed(),
                        document.assessments().reversed());

        assertThat(turned.canonical()).isEqualTo(document);
        assertThat(DocumentDiff.between(document, turned.canonical())).isEmpty();
    }

    @Property(tries = 200)
    void versionsShareWhatDidNotChangeAndNothingElse(
            @ForAll("documents") Document before, @ForAll("documents") Document after) {
        var turned =
                new Document(
                        after.register(),
                        after.subProcessors().reversed(),
                        after.assessments().reversed());

        var shared = turned.canonicalAfter(before);

        assertThat(Wire.<ObjectNode>tree(shared)).isEqualTo(Wire.tree(after));
        assertThat(shared.parts().stream().filter(before.parts()::contains))
                .allMatch(part -> before.parts().stream().anyMatch(old -> old == part));
    }

    @Provide
    Arbitrary<Document> documents() {
        var titles = Arbitraries.of("Sub-processors", "Unterauftragsverarbeiter");
        var statements = statement().list().uniqueElements(Register.Statement::id).ofMaxSize(3);
        var entries = entry().list().uniqueElements(SubProcessor::id).ofMaxSize(4);
        return Combinators.combine(titles, statements, entries)
                .as(
                        (title, texts, list) ->
                                new Document(register(title, texts), list, List.of()).canonical());
    }

    private static Register register(String title, List<Register.Statement> statements) {
        var json = Wire.JSON.createObjectNode().put("id", "example").put("title", title);
        json.putObject("organisation").put("name", "Example");
        statements.forEach(statement -> json.withArray("statements").add(Wire.tree(statement)));
        return Wire.read(json.toString(), Register.class);
    }

    private static Arbitrary<Register.Statement> statement() {
        return Combinators.combine(Arbitraries.of("storage", "support", "lock"), texts())
                .as((id, text) -> new Register.Statement(id, null, text, Map.of()));
    }

    private static Arbitrary<SubProcessor> entry() {
        var ids = Arbitraries.of("aws", "google", "gooddata", "infobip-croatia", "microsoft");
        var services = Arbitraries.of("email", "voice", "speech").set().ofMaxSize(3);
        var locations = location().set().ofMaxSize(3);
        return Combinators.combine(ids, texts(), services, locations, contact(), translations())
                .as(DocumentDiffPropertyTest::entry);
    }

    private static SubProcessor entry(
            String id,
            String purpose,
            Set<String> services,
            Set<Location> locations,
            ObjectNode contact,
            ObjectNode translations) {
        var json =
                Wire.JSON.createObjectNode().put("id", id).put("name", id).put("purpose", purpose);
        json.set("services", Wire.tree(services));
        json.set("locations", Wire.tree(locations));
        json.set("contact", contact);
        json.set("translations", translations);
        return Wire.read(json.toString(), SubProcessor.class);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("Hosting", "Hosting of mails", "Support");
    }

    private static Arbitrary<Location> location() {
        return Combinators.combine(
                        Arbitraries.of("DE", "FR", "US"),
                        Arbitraries.of(Location.Activity.class).injectNull(0.3))
                .as(
                        (country, activity) ->
                                new Location(
                                        Location.Type.COUNTRY,
                                        country,
                                        null,
                                        activity,
                                        Set.of(),
                                        null,
                                        null,
                                        null));
    }

    private static Arbitrary<ObjectNode> contact() {
        var some = Wire.JSON.createObjectNode().put("role", "Privacy desk").put("phone", "+385 1");
        var other = Wire.JSON.createObjectNode().put("role", "Privacy office");
        return Arbitraries.of(some, other).injectNull(0.3);
    }

    private static Arbitrary<ObjectNode> translations() {
        var german = Wire.JSON.createObjectNode();
        german.putObject("de").put("purpose", "Betrieb");
        var both = german.deepCopy();
        both.putObject("de-AT").put("purpose", "Betrieb").put("a/b~c", "Zeichen");
        var blank = german.deepCopy();
        blank.putObject("fr").put("purpose", " ");
        blank.putObject("hr");
        return Arbitraries.of(german, both, blank).injectNull(0.3);
    }

    private static Map<String, ObjectNode> parts(Document document) {
        var parts = new TreeMap<String, ObjectNode>();
        document.parts()
                .forEach(part -> parts.put(part.part().wire() + "/" + part.id(), Wire.tree(part)));
        return parts;
    }

    private static List<Object> canonical(Map<String, ObjectNode> parts) {
        var canonical = new ArrayList<Object>();
        for (var part : parts.entrySet()) {
            var type = part.getKey().startsWith("register/") ? Register.class : SubProcessor.class;
            canonical.add(
                    Canonical.form(
                            Wire.read(
                                    part.getValue().toString(), (Class<Record>) (Class<?>) type)));
        }
        return canonical;
    }
}
