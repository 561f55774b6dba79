package org.article28.wording;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that the list is worded with in one language.
 *
 * @param fields {@link FieldNames} by name
 * @param terms {@link Terms} by code
 */
public record Words(
        Locale locale,
        ChangeWords changes,
        Meanings meanings,
        Terms termsWithParts,
        Dictionary fields,
        Dictionary terms,
        Days days) {

    /** The language of what has no other. */
    public static final String USUAL = "en";

    /** Those that there are words for without anybody's doing. */
    public static final List<String> LANGUAGES = List.of(USUAL, "de", "fr", "hr");

    /** Where the messages of a language are found. */
    public interface Bundles {

        <T> T of(Class<T> bundle);
    }

    public static Words of(Locale locale, Bundles bundles) {
        var terms = bundles.of(Terms.class);
        return new Words(
                locale,
                bundles.of(ChangeWords.class),
                bundles.of(Meanings.class),
                terms,
                Dictionary.of(FieldNames.class, bundles.of(FieldNames.class)),
                Dictionary.of(Terms.class, terms),
                new Days(locale));
    }

    /** The bundles of which words are made. */
    public static List<Class<?>> bundles() {
        return List.of(ChangeWords.class, Meanings.class, FieldNames.class, Terms.class);
    }

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

    /** A language that text is in; null where it is one's own, whatever its country. */
    public @Nullable String other(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage()) ? null : tag;
    }

    /** With a full stop, unless a day at its end has brought one. */
    public static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
