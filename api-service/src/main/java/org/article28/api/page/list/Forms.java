package org.article28.api.page.list;

import java.util.List;
import java.util.Objects;
import org.article28.api.wire.FilterParameters;
import org.jspecify.annotations.Nullable;

/** What browsers send of a form. Pure. */
final class Forms {

    private Forms() {}

    /** Without the fields that were left empty. */
    static FilterParameters filled(FilterParameters sent) {
        var filled = new FilterParameters();
        filled.service = filled(sent.service);
        filled.country = filled(sent.country);
        filled.region = filled(sent.region);
        filled.section = filled(sent.section);
        filled.kind = filled(sent.kind);
        filled.mechanism = filled(sent.mechanism);
        filled.q = filled(sent.q);
        return filled;
    }

    private static List<String> filled(@Nullable List<String> values) {
        return Objects.requireNonNullElse(values, List.<String>of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
