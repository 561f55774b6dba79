package org.article28.notifier.subscription;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the small pages show: a text and, where something is to be done, a button that does it.
 *
 * @param action where the button posts to; none for a page that only tells
 * @param fields hidden fields of the form
 * @param choices what may be ticked
 * @param selections of which one option each is taken
 */
public record Page(
        String title,
        String text,
        @Nullable String action,
        @Nullable String button,
        Map<String, String> fields,
        List<Choice> choices,
        List<Selection> selections) {

    public Page {
        fields = Map.copyOf(fields);
        choices = List.copyOf(choices);
        selections = List.copyOf(selections);
    }

    /** Something to tick or to take: what the form sends under {@code field} where it is. */
    public record Choice(String field, String id, String title, boolean chosen) {}

    /** One of several options, which the form sends under {@code field}. */
    public record Selection(String field, String title, List<Choice> options) {

        public Selection {
            options = List.copyOf(options);
        }
    }

    static Page telling(String title, String text) {
        return new Page(title, text, null, null, Map.of(), List.of(), List.of());
    }
}
