package org.article28.api.publication;

import java.util.List;
import org.article28.model.Document;
import org.article28.model.Fault;
import org.article28.model.Part;
import org.article28.model.problem.FieldError;

/** Where a fault lies in what the publisher sent. Pure. */
final class Places {

    private Places() {}

    /**
     * A fault of a part that was edited alone is told within that part; any other within the
     * document.
     */
    static List<FieldError> errors(List<Fault> faults, Edit edit, Document document) {
        return faults.stream()
                .map(
                        fault ->
                                FieldError.at(
                                        pointer(fault, edit, document),
                                        fault.code(),
                                        fault.detail()))
                .toList();
    }

    private static String pointer(Fault fault, Edit edit, Document document) {
        boolean own =
                switch (edit) {
                    case Edit.Add(var part) -> isOf(fault, part);
                    case Edit.Replace(var part, _) -> isOf(fault, part);
                    case Edit.Declare _, Edit.Remove _, Edit.Merge _ -> false;
                };
        return own ? fault.pointer() : place(fault, document) + fault.pointer();
    }

    private static boolean isOf(Fault fault, Part part) {
        return fault.part() == part.part() && fault.id().equals(part.id());
    }

    private static String place(Fault fault, Document document) {
        return switch (fault.part()) {
            case REGISTER -> "/register";
            case SUB_PROCESSOR -> "/subProcessors/" + index(document.subProcessors(), fault);
            case ASSESSMENT -> "/assessments/" + index(document.assessments(), fault);
        };
    }

    /** Of two parts with one id the later one is at fault. */
    private static int index(List<? extends Part> parts, Fault fault) {
        int found = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(fault.id())) {
                found = i;
            }
        }
        return found;
    }
}
