package org.article28.api.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.article28.model.LanguageTags;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * In which language the texts of a version are given.
 *
 * @param authoritative the language that the register is published in; null where it does not say
 * @param translation the language of the translations to give; null where texts are given as they
 *     were published
 */
public record LanguageChoice(@Nullable String authoritative, @Nullable String translation) {

    /** The language of texts of a register that does not say. */
    private static final String USUAL = "en";

    /**
     * Chooses among the languages that the version is written in and translated into: RFC 4647,
     * section 3.4, lookup, so that {@code de-AT} finds {@code de}. A header that can't be read
     * counts as none (RFC 9110, section 12.5.4).
     *
     * @param lang {@code ?lang=}; goes before the header
     * @throws Rejection.Malformed if {@code lang} is no language tag
     */
    public static LanguageChoice of(
            @Nullable String lang, @Nullable String acceptLanguage, Document document) {
        var register = document.register();
        var authoritative = register == null ? null : register.language();
        var asked = lang == null ? accepted(acceptLanguage) : named(lang);
        var languages = asked.isEmpty() ? Set.<String>of() : Languages.of(document);
        if (languages.isEmpty()) {
            return new LanguageChoice(authoritative, null);
        }
        var found =
                Languages.lookup(asked, languages, authoritative == null ? USUAL : authoritative);
        return new LanguageChoice(authoritative, found);
    }

    private static List<Locale.LanguageRange> named(String lang) {
        if (LanguageTags.isTag(lang)) {
            return Locale.LanguageRange.parse(lang);
        }
        throw new Rejection.Malformed(
                FieldError.ofParameter(
                        "lang", "language", "lang takes a language tag such as de or de-AT"));
    }

    private static List<Locale.LanguageRange> accepted(@Nullable String header) {
        try {
            return header == null || header.isBlank()
                    ? List.of()
                    : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** What {@code Content-Language} tells; null where it is not known. */
    public @Nullable String contentLanguage() {
        return translation == null ? authoritative : translation;
    }

    /** The end of an entity tag: tells answers in several languages apart. */
    public String suffix() {
        return translation == null ? "" : "." + translation + "+" + fallback();
    }

    /** The language of what is not translated. */
    String fallback() {
        return authoritative == null ? USUAL : authoritative;
    }
}
