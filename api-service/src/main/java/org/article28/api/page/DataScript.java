package org.article28.api.page;

import com.fasterxml.jackson.databind.JsonNode;

/** Data that stands in a page for programs. Pure. */
public final class DataScript {

    private DataScript() {}

    /** JSON in which nothing can be taken for markup. */
    public static String of(JsonNode data) {
        return data.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
