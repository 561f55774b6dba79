package org.article28.api.importing;

import java.util.List;

/**
 * A document, or a part of it, that was kept elsewhere.
 *
 * @param seen states of the document one of which must be the newest; none for any
 * @param allowsEmpty whether a list without entries may take the place of one that has some
 */
public record Import(Source source, List<String> seen, boolean allowsEmpty) {

    public Import {
        seen = List.copyOf(seen);
    }
}
