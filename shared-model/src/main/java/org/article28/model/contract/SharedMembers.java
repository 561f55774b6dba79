package org.article28.model.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wished of a subscription is asked for by a form, brought by imports and changed by
 * patches. The form says what its members mean; it holds of those of the same name in the others.
 */
final class SharedMembers {

    private static final String FORM = "SubscriptionRequest";
    private static final List<String> OTHERS = List.of("ImportedSubscription", "PreferencesPatch");

    private SharedMembers() {}

    static void describe(Map<String, Schema> schemas) {
        @Nullable Schema form = schemas.get(FORM);
        if (form != null) {
            OTHERS.stream()
                    .map(schemas::get)
                    .filter(Objects::nonNull)
                    .forEach(other -> describe(other, form.getProperties()));
        }
    }

    private static void describe(Schema schema, Map<String, Schema> said) {
        schema.getProperties()
                .forEach(
                        (name, member) -> {
                            @Nullable Schema meant = said.get(name);
                            if (meant != null && member.getDescription() == null) {
                                describe(member, meant);
                            }
                        });
    }

    private static void describe(Schema member, Schema meant) {
        member.description(meant.getDescription())
                .format(meant.getFormat())
                .pattern(meant.getPattern())
                .maxLength(meant.getMaxLength())
                .minimum(meant.getMinimum())
                .maximum(meant.getMaximum())
                .maxItems(meant.getMaxItems())
                .enumeration(meant.getEnumeration())
                .examples(meant.getExamples());
    }
}
