package org.article28.api.meaning;

import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Which sections list other recipients: they are no sub-processors, and carry no right to object.
 * Pure.
 */
public final class Roles {

    private final Set<String> ofOthers;

    public Roles(Document document) {
        this(document.register());
    }

    private Roles(@Nullable Register register) {
        ofOthers =
                register == null
                        ? Set.of()
                        : register.sections().stream()
                                .filter(s -> s.role() == Register.Section.Role.OTHER_RECIPIENTS)
                                .map(Register.Section::id)
                                .collect(Collectors.toSet());
    }

    /** Whether it stands in such sections only. */
    public boolean isOther(SubProcessor entry) {
        return !entry.sections().isEmpty() && ofOthers.containsAll(entry.sections());
    }

    /** Whether a section lists other recipients no longer. */
    static boolean turnOthersIntoSubProcessors(Register before, Register after) {
        return !new Roles(after).ofOthers.containsAll(new Roles(before).ofOthers);
    }
}
