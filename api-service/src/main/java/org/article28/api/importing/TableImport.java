package org.article28.api.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.article28.api.importing.cell.FootnoteMark;
import org.article28.api.importing.column.CellWriter;
import org.article28.api.importing.column.Column;
import org.article28.api.importing.matching.Matching;
import org.article28.api.importing.matching.Wanted;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Bodies;
import org.article28.model.Document;
import org.article28.model.DocumentCheck;
import org.article28.model.Fault;
import org.article28.model.PartKind;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Puts the sub-processors of tables in the place of those that are there. */
@ApplicationScoped
class TableImport {

    private final Trees trees;
    private final Bodies bodies;

    TableImport(Trees trees, Bodies bodies) {
        this.trees = trees;
        this.bodies = bodies;
    }

    /**
     * The document as it is to be: known entries keep what the table has no column for.
     *
     * @throws Rejection.Conflict if there is no register yet
     * @throws Rejection.Invalid with all that is wrong, by row and column
     * @throws Rejection.Ambiguous if a row may be any of several entries
     */
    Document document(
            Source.OfTables source, Document base, Supplier<List<SubProcessor>> departed) {
        var register = base.register();
        if (register == null) {
            throw new Rejection.Conflict(
                    "a table has sub-processors alone, and there is no register yet: PUT /v1/register, or a"
                            + " document in JSON or YAML, first");
        }
        var known = byId(base.subProcessors());
        var rows = Rows.read(source, register, known.keySet());
        var wanted = rows.stream().map(row -> wanted(row, known)).toList();
        var ids = Matching.ids(wanted, known.values(), departed);
        var entries = entries(rows, ids, wanted, known, register);
        var document = new Document(register, entries, base.assessments());
        refuse(errors(rows, entries, document, known));
        return document;
    }

    private static Map<String, SubProcessor> byId(List<SubProcessor> entries) {
        var byId = LinkedHashMap.<String, SubProcessor>newLinkedHashMap(entries.size());
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    private Wanted wanted(Row row, Map<String, SubProcessor> known) {
        var id = row.text(Column.ID);
        var tree = trees.empty();
        row.values().forEach((column, value) -> trees.set(tree, column.field(), value));
        var named = id == null ? null : known.get(id);
        if (named != null && !tree.has(Column.NAME.field())) {
            tree.put(Column.NAME.field(), named.name());
        }
        return new Wanted(row.pointer(), id, trees.read(tree, SubProcessor.class));
    }

    private List<SubProcessor> entries(
            List<Row> rows,
            List<String> ids,
            List<Wanted> wanted,
            Map<String, SubProcessor> known,
            Register register) {
        var names = wanted.stream().map(each -> each.entry().name()).toList();
        var references =
                new References(ids, names, wanted.stream().map(each -> each.entry().id()).toList());
        var writer = new CellWriter(register);
        var entries = new ArrayList<SubProcessor>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var old = known.get(ids.get(i));
            var tree = trees.of(old == null ? wanted.get(i).entry() : old).put("id", ids.get(i));
            var changed =
                    old == null
                            ? rows.get(i).values().keySet()
                            : change(tree, rows.get(i), old, writer);
            // What the table did not say means what it meant before.
            if (changed.contains(Column.MEMBER_OF)) {
                references.resolveGroup(tree);
            }
            entries.add(
                    old != null && changed.isEmpty() ? old : trees.read(tree, SubProcessor.class));
        }
        return entries;
    }

    /** The columns whose cells say anything else than what would be written for the entry. */
    private Set<Column> change(ObjectNode tree, Row row, SubProcessor old, CellWriter writer) {
        var changed = EnumSet.noneOf(Column.class);
        for (var each : row.values().entrySet()) {
            var column = each.getKey();
            var cell = row.cells().get(column);
            boolean same = cell != null && cell.text().equals(writer.write(column, old).strip());
            if (column != Column.ID && !same && !isMarkedName(column, each.getValue(), old)) {
                trees.set(tree, column.field(), each.getValue());
                changed.add(column);
            }
        }
        return changed;
    }

    /** A footnote mark makes no other name. */
    private static boolean isMarkedName(Column column, @Nullable Object value, SubProcessor old) {
        return column == Column.NAME
                && FootnoteMark.of(String.valueOf(value), FootnoteMark.SIGNS)
                        .words()
                        .equals(old.name());
    }

    private List<FieldError> errors(
            List<Row> rows,
            List<SubProcessor> entries,
            Document document,
            Map<String, SubProcessor> known) {
        var errors = new ArrayList<FieldError>();
        var rowOf = new HashMap<String, Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var entry = entries.get(i);
            rowOf.put(entry.id(), row);
            if (!entry.equals(known.get(entry.id()))) {
                bodies.errors(entry).forEach(error -> errors.add(row.error(error)));
            }
        }
        if (errors.isEmpty()) {
            DocumentCheck.faults(document).forEach(fault -> errors.add(error(fault, rowOf)));
        }
        return errors;
    }

    private static FieldError error(Fault fault, Map<String, Row> rowOf) {
        var within = FieldError.at(fault.pointer(), fault.code(), fault.detail());
        var row = fault.part() == PartKind.SUB_PROCESSOR ? rowOf.get(fault.id()) : null;
        return row != null
                ? row.error(within)
                : FieldError.at(
                        "",
                        fault.code(),
                        "%s %s: %s".formatted(fault.part().wire(), fault.id(), fault.detail()));
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Rejection.Invalid(errors);
        }
    }
}
