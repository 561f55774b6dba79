package org.article28.notifier.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in words.
 *
 * @param significance what it means to the reader; null where that is not told
 */
public record ChangeView(String heading, @Nullable String significance, List<FieldView> fields) {

    public ChangeView {
        fields = List.copyOf(fields);
    }
}
