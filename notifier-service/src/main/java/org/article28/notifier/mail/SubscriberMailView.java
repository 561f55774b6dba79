package org.article28.notifier.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the templates of a mail to a subscriber show.
 *
 * @param listed what is announced
 * @param unsubscribe the link that ends the subscription; null where the mail is of its own data
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
        @Nullable String unsubscribe,
        @Nullable String otherwise) {

    public SubscriberMailView {
        listed = List.copyOf(listed);
    }
}
