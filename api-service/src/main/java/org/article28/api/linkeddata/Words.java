package org.article28.api.linkeddata;

import java.util.Map;
import java.util.TreeMap;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * Texts by language, as published and in all their translations.
 *
 * @param language of what is published; {@code @none} where the register does not say
 */
record Words(String language) {

    private static final String UNKNOWN = "@none";

    /** Of what this service says itself. */
    private static final Words ENGLISH = new Words("en");

    static Words of(@Nullable Register register) {
        var language = register == null ? null : register.language();
        return new Words(language == null ? UNKNOWN : language);
    }

    static Map<String, String> english(String text) {
        return ENGLISH.of(text);
    }

    Map<String, String> of(@Nullable String text) {
        return text == null ? Map.of() : Map.of(language, text);
    }

    /** With the translations of that field. */
    Map<String, String> of(
            @Nullable String text, String field, Map<String, Map<String, String>> translations) {
        if (text == null) {
            return Map.of();
        }
        var words = new TreeMap<String, String>();
        translations.forEach(
                (other, texts) -> {
                    var translated = texts.get(field);
                    if (translated != null) {
                        words.put(other, translated);
                    }
                });
        words.put(language, text);
        return words;
    }
}
