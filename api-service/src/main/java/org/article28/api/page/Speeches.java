package org.article28.api.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.LanguageParameters;
import org.article28.model.LanguageTags;
import org.article28.model.Register;
import org.article28.model.problem.FieldError;
import org.article28.wording.Accepted;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** The languages that pages speak. */
@ApplicationScoped
public class Speeches {

    private final Map<String, Speech> all =
            Words.LANGUAGES.stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Speeches::speech));

    private static Speech speech(String language) {
        return new Speech(
                Words.of(Locale.of(language), new BundlesIn(language)),
                bundle(PageWords.class, language),
                null);
    }

    private record BundlesIn(String language) implements Words.Bundles {

        @Override
        public <T> T of(Class<T> bundle) {
            return bundle(bundle, language);
        }
    }

    static <T> T bundle(Class<T> type, String language) {
        return language.equals(Words.USUAL)
                ? MessageBundles.get(type)
                : MessageBundles.get(type, Localized.Literal.of(language));
    }

    /** All of them, in the order in which they are offered. */
    public List<Speech> all() {
        return Words.LANGUAGES.stream().map(tag -> Objects.requireNonNull(all.get(tag))).toList();
    }

    /**
     * What {@code ?lang=} asks for, else what the reader's program does, else the language of the
     * list; English where there are no words for any.
     *
     * @throws Rejection.Malformed if {@code lang} is no language tag
     */
    public Speech of(LanguageParameters asked, @Nullable Register register) {
        var lang = asked.lang == null || asked.lang.isBlank() ? null : asked.lang;
        if (lang != null && !LanguageTags.isTag(lang)) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "lang", "language", "lang takes a language tag such as de or de-AT"));
        }
        var tags =
                lang == null
                        ? Stream.concat(
                                Accepted.tags(asked.acceptLanguage).stream(),
                                Stream.ofNullable(register == null ? null : register.language()))
                        : Stream.of(lang);
        var found =
                tags.map(tag -> Locale.forLanguageTag(tag).getLanguage())
                        .filter(all::containsKey)
                        .findFirst()
                        .orElse(Words.USUAL);
        var speech = Objects.requireNonNull(all.get(found));
        return lang == null ? speech : new Speech(speech.words(), speech.say(), found);
    }
}
