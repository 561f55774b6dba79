package org.article28.api.page.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader looks for, to be changed.
 *
 * @param kept what it asks for besides
 * @param lang as the address has it
 * @param filtered whether anything is asked for
 */
record FilterForm(
        String text,
        List<Choice> choices,
        List<Kept> kept,
        boolean ended,
        @Nullable String lang,
        boolean filtered) {

    /** One of several. */
    record Choice(String parameter, String label, List<Option> options) {}

    /** What is asked for, and not shown. */
    record Kept(String parameter, String value) {}

    /** A value of a choice. */
    record Option(String value, String label, boolean chosen) {}
}
