package org.article28.notifier.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Register;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;

/** Services and sections that a contact names must be the register's. */
final class References {

    private References() {}

    static void check(ContactDraft.Checked draft, Optional<Register> register) {
        var faults = new ArrayList<FieldError>();
        check("/services", draft.services(), services(register), faults);
        check("/sections", draft.sections(), sections(register), faults);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    private static void check(
            String pointer, Set<String> named, Set<String> known, List<FieldError> faults) {
        int position = 0;
        for (var id : named) {
            if (!known.contains(id)) {
                faults.add(
                        FieldError.at(
                                pointer + "/" + position,
                                "unknown-reference",
                                "is not in the register"));
            }
            position++;
        }
    }

    private static Set<String> services(Optional<Register> register) {
        return register.stream()
                .flatMap(known -> known.services().stream())
                .map(Register.Service::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> sections(Optional<Register> register) {
        return register.stream()
                .flatMap(known -> known.sections().stream())
                .map(Register.Section::id)
                .collect(Collectors.toSet());
    }
}
