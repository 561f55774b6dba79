package org.article28.notifier.subscription;

import java.util.List;
import org.article28.model.JsonPointers;
import org.article28.model.problem.FieldError;

/** Subscriptions from elsewhere as they were sent, and how what is wrong with them is told. */
sealed interface ImportSource permits ImportSource.OfList, ImportedTable {

    List<ImportedSubscription> rows();

    /** {@code row} counts from 0; the pointer of {@code fault} leads into it. */
    FieldError at(int row, FieldError fault);

    /** Of all of them together. */
    FieldError ofAll(String code, String detail);

    /** As JSON. */
    record OfList(List<ImportedSubscription> rows) implements ImportSource {

        private static final String LIST = "/subscriptions";

        public OfList {
            rows = List.copyOf(rows);
        }

        @Override
        public FieldError at(int row, FieldError fault) {
            return fault.within(LIST + JsonPointers.step(row));
        }

        @Override
        public FieldError ofAll(String code, String detail) {
            return FieldError.at(LIST, code, detail);
        }
    }
}
