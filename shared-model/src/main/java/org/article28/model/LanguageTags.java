package org.article28.model;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Language tags of BCP 47. */
public final class LanguageTags {

    /** No tag in use is longer. */
    public static final int LONGEST = 35;

    /** For the contract: language, script, region and variants. */
    public static final String PATTERN =
            "^[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$";

    /** ISO 639, as far as there is anything to say in it. */
    private static final Set<String> KNOWN =
            Stream.concat(
                            Stream.of(Locale.getISOLanguages()),
                            Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
                    .collect(Collectors.toUnmodifiableSet());

    private LanguageTags() {}

    /** Whether it is a tag that names a language, and no longer than tags need be. */
    public static boolean isTag(String text) {
        return !language(text).isEmpty();
    }

    /** The same, of a language that there is: somebody wants to read it. */
    public static boolean isKnown(String text) {
        var language = language(text);
        return !language.isEmpty() && KNOWN.contains(language);
    }

    /** Empty where it is no tag. */
    private static String language(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build().getLanguage();
        } catch (IllformedLocaleException notATag) {
            return "";
        }
    }
}
