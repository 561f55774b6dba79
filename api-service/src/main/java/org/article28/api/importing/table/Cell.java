package org.article28.api.importing.table;

import org.jspecify.annotations.Nullable;

/**
 * One cell, as a reader sees it.
 *
 * @param text lines are parted by line feeds
 * @param link where the first link in it leads; Markdown only
 */
public record Cell(String text, @Nullable String link) {

    public static final Cell EMPTY = new Cell("", null);

    public Cell {
        text = text.replace("\r\n", "\n").strip();
    }

    public static Cell of(String text) {
        return new Cell(text, null);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
