package org.article28.api.importing;

import org.article28.api.importing.column.Mapping;
import org.article28.api.importing.table.Tables;
import org.article28.api.wire.Declared;

/** What was sent, read as far as that can be done without the register. */
public sealed interface Source {

    /** Whether it has no sub-processors. */
    boolean isEmpty();

    /** A whole document, in JSON or YAML. */
    record OfDocument(Declared declared) implements Source {

        @Override
        public boolean isEmpty() {
            return declared.document().subProcessors().isEmpty();
        }
    }

    /** Sub-processors alone, in CSV or Markdown. */
    record OfTables(Tables tables, Mapping mapping) implements Source {

        @Override
        public boolean isEmpty() {
            return tables.tables().stream().allMatch(table -> table.rows().isEmpty());
        }
    }
}
