package org.article28.notifier.mail.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that a mail is worded with in one language.
 *
 * @param fields {@link FieldNames} by name
 * @param terms {@link Terms} by code
 */
public record Wording(
        Locale locale,
        Phrases say,
        Meanings meanings,
        Subjects subjects,
        Confirmations confirmations,
        Personal personal,
        ObjectionPhrases objections,
        Alarms alarms,
        PageTexts pages,
        Terms termsWithParts,
        Dictionary fields,
        Dictionary terms,
        Days days) {

    public String tag() {
        return locale.toLanguageTag();
    }

    public Plural plural(int count) {
        return Plural.of(count, locale);
    }

    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** A language that text is in; null where it is the mail's own, whatever its country. */
    public @Nullable String other(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage()) ? null : tag;
    }

    /** With a full stop, unless a day at its end has brought one. */
    public static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
