package org.article28.model.contract;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** References to schemas of the contract. */
final class References {

    private static final String PREFIX = "#/components/schemas/";

    private References() {}

    /** Null where it is no reference. */
    static @Nullable String name(Schema schema) {
        @Nullable String reference = schema.getRef();
        return reference == null || !reference.startsWith(PREFIX)
                ? null
                : reference.substring(PREFIX.length());
    }

    static String to(String name) {
        return PREFIX + name;
    }
}
