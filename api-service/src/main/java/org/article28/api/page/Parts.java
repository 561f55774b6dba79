package org.article28.api.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.model.Document;
import org.article28.model.Organisation;
import org.article28.model.Register;
import org.article28.model.SubProcessor;

/** Parts of a document as pages need them. Pure. */
public final class Parts {

    private static final Register NONE =
            new Register(
                    "none",
                    new Organisation("", null, null, null, null, null, null),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    Set.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    Map.of());

    private Parts() {}

    /** One that says nothing, where nobody has written one yet. */
    public static Register register(Document document) {
        var register = document.register();
        return register == null ? NONE : register;
    }

    /** Not what stands only where other recipients stand. */
    public static boolean isSubProcessor(SubProcessor entry, Document document) {
        return entry.sections().isEmpty()
                || register(document).sections().stream()
                        .filter(section -> entry.sections().contains(section.id()))
                        .anyMatch(
                                section ->
                                        section.role() != Register.Section.Role.OTHER_RECIPIENTS);
    }
}
