package org.article28.notifier.mail.wording;

import java.util.Locale;
import org.article28.wording.Days;
import org.article28.wording.Plural;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that a mail is worded with in one language.
 *
 * @param list what it says about the list
 */
public record Wording(
        Words list,
        Phrases say,
        Subjects subjects,
        Confirmations confirmations,
        Personal personal,
        ObjectionPhrases objections,
        Alarms alarms,
        PageTexts pages,
        FrameTexts frame,
        SubscribeTexts subscribing) {

    public Locale locale() {
        return list.locale();
    }

    public String tag() {
        return list.tag();
    }

    public Plural plural(int count) {
        return list.plural(count);
    }

    public Days days() {
        return list.days();
    }

    public String language(String tag) {
        return list.language(tag);
    }

    /** A language that text is in; null where it is the mail's own, whatever its country. */
    public @Nullable String other(String tag) {
        return list.other(tag);
    }
}
