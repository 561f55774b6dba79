package org.article28.api.wire;

import org.article28.api.problem.Rejection;
import org.article28.model.Codes;

/** How rows are written in a file. */
public enum RowFormat {
    CSV("text/csv;charset=utf-8"),
    NDJSON("application/x-ndjson"),
    JSON("application/json");

    private final String mediaType;

    RowFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * @throws Rejection.NotFound if there is no such form
     */
    public static RowFormat named(String name) {
        return Codes.read(RowFormat.class, name)
                .orElseThrow(() -> new Rejection.NotFound("there is no such form of it"));
    }

    /** Its name in addresses, and at the end of those of files. */
    public String wire() {
        return Codes.of(this);
    }

    String mediaType() {
        return mediaType;
    }
}
