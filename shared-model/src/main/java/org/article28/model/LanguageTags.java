package org.article28.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags of BCP 47. */
public final class LanguageTags {

    private static final int LONGEST = 35;

    private LanguageTags() {}

    /** Whether it is a tag that names a language, and no longer than tags need be. */
    public static boolean isTag(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }
}
