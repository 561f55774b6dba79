package org.article28.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in words.
 *
 * @param significance what it means to the reader; null where that is not told
 * @param urgency why it could not wait; null where it could
 */
public record ChangeView(
        String heading,
        @Nullable String significance,
        @Nullable UrgencyView urgency,
        List<FieldView> fields) {

    public ChangeView {
        fields = List.copyOf(fields);
    }

    /**
     * @param kind that it is urgent, and what forced it
     * @param reason the publisher's words
     */
    public record UrgencyView(String kind, @Nullable Passage reason) {}
}
