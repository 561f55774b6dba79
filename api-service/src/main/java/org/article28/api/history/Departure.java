package org.article28.api.history;

/** A part left the document with that version. */
public record Departure(long version, PartKey part) {

    /** As a query reads it. */
    Departure(long version, String part, String id) {
        this(version, PartKey.stored(part, id));
    }
}
