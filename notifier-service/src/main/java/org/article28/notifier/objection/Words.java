package org.article28.notifier.objection;

import java.util.List;
import org.article28.model.Lines;
import org.article28.model.Proses;
import org.article28.model.problem.FieldError;

/** Checks of what people write. Pure. */
final class Words {

    private Words() {}

    /** A text of several lines. */
    static void check(String pointer, String text, int longest, List<FieldError> faults) {
        length(pointer, text, longest, faults);
        if (!Proses.isProse(text, text.length())) {
            faults.add(FieldError.at(pointer, "control", "holds control characters"));
        }
    }

    /** A text of one line. */
    static void checkLine(String pointer, String text, int longest, List<FieldError> faults) {
        length(pointer, text, longest, faults);
        if (!Lines.isLine(text, text.length())) {
            faults.add(FieldError.at(pointer, "control", "is not a single line"));
        }
    }

    private static void length(String pointer, String text, int longest, List<FieldError> faults) {
        if (text.length() > longest) {
            faults.add(
                    FieldError.at(pointer, "too-long", "has more than " + longest + " characters"));
        }
    }
}
