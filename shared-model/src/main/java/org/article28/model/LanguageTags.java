package org.article28.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags of BCP 47. */
public final class LanguageTags {

    /** No tag in use is longer. */
    public static final int LONGEST = 35;

    /** For the contract: language, script, region and variants. */
    public static final String PATTERN =
            "^[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$";

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
