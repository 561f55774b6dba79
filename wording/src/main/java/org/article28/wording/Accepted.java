package org.article28.wording;

import java.util.List;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages that a reader's program asks for (RFC 9110, section 12.5.4). Pure. */
public final class Accepted {

    private Accepted() {}

    /** The dearest first; none where it says nothing that can be read. */
    public static List<String> tags(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(LanguageRange::getRange)
                    .toList();
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }
}
