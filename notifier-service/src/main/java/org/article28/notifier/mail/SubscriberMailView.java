package org.article28.notifier.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the templates of a mail to a subscriber show.
 *
 * @param listed what is announced
 * @param otherwise what to do if they did not ask; null where they did
 */
public record SubscriberMailView(
        String language,
        String subject,
        String opening,
        @Nullable String intro,
        List<String> listed,
        String linkText,
        String link,
        @Nullable String otherwise) {

    public SubscriberMailView {
        listed = List.copyOf(listed);
    }
}
