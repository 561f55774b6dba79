package org.article28.api.importing.column;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.article28.api.importing.Awkward;
import org.article28.api.importing.cell.Tidy;
import org.article28.api.importing.table.Csv;
import org.article28.api.importing.table.Markdown;
import org.article28.api.importing.table.Tables;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.SubProcessor;

/** Whole entries through whole tables. */
class ColumnPropertyTest {

    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();
    private static final Register REGISTER = register();

    @Property(tries = 500)
    void csvHasEachFieldAsItWas(@ForAll("entries") SubProcessor entry) {
        check(entry, TableText::csv, Csv::read);
    }

    @Property(tries = 500)
    void markdownHasEachFieldAsItWas(@ForAll("entries") SubProcessor entry) {
        check(entry, TableText::markdown, Markdown::read);
    }

    private static void check(
            SubProcessor entry, Function<Document, String> written, Function<String, Tables> read) {
        var text = written.apply(new Document(REGISTER, List.of(entry), List.of()));
        var table = read.apply(text).tables().getFirst();
        var reader = new CellReader(REGISTER, Map.of());
        var tree = JSON.createObjectNode();
        Headings.of(table, Mapping.of(List.of()))
                .forEach(
                        (column, place) -> {
                            var reading = reader.read(column, table.rows().getFirst().get(place));
                            assertThat(reading).isInstanceOf(Reading.Value.class);
                            set(tree, column, ((Reading.Value) reading).value());
                        });

        assertThat(entry(tree)).as(text).isEqualTo(entry);
    }

    private static void set(ObjectNode tree, Column column, Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            tree.set(column.field(), JSON.valueToTree(value));
        }
    }

    /** With white space in lines as tables have it. */
    @Provide
    Arbitrary<SubProcessor> entries() {
        var line = Awkward.lines().map(Tidy::line).filter(text -> !text.isEmpty());
        var lines = line.list().ofSize(3);
        var lists = line.set().ofMaxSize(3).list().ofSize(3);
        var prose = Awkward.prose().list().ofSize(3);
        var services = Arbitraries.of("voice", "email", "a-b").set().ofMaxSize(3);
        return Combinators.combine(lines, lists, prose, services)
                .as(
                        (text, list, long_, ids) -> {
                            var tree = JSON.createObjectNode().put("id", "example");
                            tree.put("name", text.get(0)).put("legalName", text.get(1));
                            tree.put("kind", "affiliate-group").put("engagement", "opt-in");
                            tree.put("country", "BA").put("engagedFrom", "2026-01-31");
                            tree.put("purpose", long_.get(0)).put("address", long_.get(1));
                            tree.put("condition", long_.get(2))
                                    .put("website", "https://example.org");
                            tree.set("formerNames", JSON.valueToTree(list.get(0)));
                            tree.set("dataCategories", JSON.valueToTree(list.get(1)));
                            tree.set("dataSubjects", JSON.valueToTree(list.get(2)));
                            tree.set("services", JSON.valueToTree(ids));
                            var place = tree.putArray("locations").addObject();
                            place.put("type", "region").put("region", text.get(2));
                            place.put("note", long_.get(0));
                            return entry(tree);
                        });
    }

    private static SubProcessor entry(ObjectNode tree) {
        return read(tree, SubProcessor.class);
    }

    private static Register register() {
        var tree = JSON.createObjectNode().put("id", "example");
        tree.putObject("organisation").put("name", "Example");
        var services = tree.putArray("services");
        services.addObject().put("id", "voice").put("title", "Voice, and more");
        services.addObject().put("id", "email").put("title", "E-mail; \"all\" of it");
        services.addObject().put("id", "a-b").put("title", "Voice");
        return read(tree, Register.class);
    }

    private static <T> T read(ObjectNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
