package org.article28.api.desk.drafts;

import org.article28.wording.ChangeView;
import org.jspecify.annotations.Nullable;

/**
 * A change in words, with what can be done about it.
 *
 * @param part what it changes, as forms name it
 * @param entry id of the sub-processor, where there is one to edit
 */
public record ChangeLine(ChangeView view, String part, @Nullable String entry) {}
