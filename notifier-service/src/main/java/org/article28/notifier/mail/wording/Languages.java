package org.article28.notifier.mail.wording;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that mails can be written in. */
@ApplicationScoped
public class Languages {

    private static final String USUAL = "en";
    private static final List<String> OFFERED = List.of(USUAL, "de", "fr", "hr");

    private final Map<String, Wording> wordings =
            OFFERED.stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Languages::wording));

    /** The first of these tags that there are words for; English where there is none. */
    public Wording of(@Nullable String... tags) {
        return Stream.of(tags)
                .map(this::offered)
                .filter(tag -> tag != null)
                .findFirst()
                .map(wordings::get)
                .orElseGet(() -> wordings.get(USUAL));
    }

    /**
     * As {@code de} for {@code de-AT} (RFC 4647, section 3.4); null where there are no words for
     * it.
     */
    public @Nullable String offered(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        var language = Locale.forLanguageTag(tag).getLanguage();
        return wordings.containsKey(language) ? language : null;
    }

    private static Wording wording(String language) {
        var locale = Locale.of(language);
        var terms = bundle(Terms.class, language);
        return new Wording(
                locale,
                bundle(Phrases.class, language),
                bundle(Meanings.class, language),
                bundle(Subjects.class, language),
                bundle(Confirmations.class, language),
                terms,
                Dictionary.of(FieldNames.class, bundle(FieldNames.class, language)),
                Dictionary.of(Terms.class, terms),
                new Days(locale));
    }

    private static <T> T bundle(Class<T> type, String language) {
        return language.equals(USUAL)
                ? MessageBundles.get(type)
                : MessageBundles.get(type, Localized.Literal.of(language));
    }
}
