package org.article28.api.meaning;

import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.SubProcessor;

/**
 * Which sections list other recipients: they are no sub-processors, and carry no right to object.
 * Pure.
 */
final class Roles {

    private final Set<String> ofOthers;

    Roles(Document document) {
        var register = document.register();
        ofOthers =
                register == null
                        ? Set.of()
                        : register.sections().stream()
                                .filter(s -> s.role() == Register.Section.Role.OTHER_RECIPIENTS)
                                .map(Register.Section::id)
                                .collect(Collectors.toSet());
    }

    /** Whether it stands in such sections only. */
    boolean isOther(SubProcessor entry) {
        return !entry.sections().isEmpty() && ofOthers.containsAll(entry.sections());
    }
}
