package org.article28.notifier.mail.wording;

import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** The languages that mails can be written in: ours, and those that the operator has words for. */
@ApplicationScoped
public class Languages {

    private static final List<Class<?>> BUNDLES =
            List.of(
                    Phrases.class,
                    Subjects.class,
                    Confirmations.class,
                    Personal.class,
                    ObjectionPhrases.class,
                    Alarms.class,
                    PageTexts.class,
                    FrameTexts.class,
                    SubscribeTexts.class);

    private final OwnTexts own;
    private final Engine engine;
    private final Map<String, Wording> wordings;

    public Languages(OwnTexts own, Engine engine) {
        this.own = own;
        this.engine = engine;
        this.wordings =
                Stream.concat(Words.LANGUAGES.stream(), own.languages().stream())
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), this::wording));
    }

    /** The names of all bundles. */
    public static Set<String> bundles() {
        return Stream.concat(BUNDLES.stream(), Words.bundles().stream())
                .map(Languages::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them. */
    public Collection<Wording> all() {
        return wordings.values();
    }

    /** The first of these tags that there are words for; English where there is none. */
    public Wording of(@Nullable String... tags) {
        var found = Stream.of(tags).map(this::offered).filter(Objects::nonNull).findFirst();
        return Objects.requireNonNull(wordings.get(found.orElse(Words.USUAL)));
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

    private Wording wording(String language) {
        return new Wording(
                Words.of(Locale.of(language), new BundlesIn(language)),
                bundle(Phrases.class, language),
                bundle(Subjects.class, language),
                bundle(Confirmations.class, language),
                bundle(Personal.class, language),
                bundle(ObjectionPhrases.class, language),
                bundle(Alarms.class, language),
                bundle(PageTexts.class, language),
                bundle(FrameTexts.class, language),
                bundle(SubscribeTexts.class, language));
    }

    private final class BundlesIn implements Words.Bundles {

        private final String language;

        BundlesIn(String language) {
            this.language = language;
        }

        @Override
        public <T> T of(Class<T> bundle) {
            return bundle(bundle, language);
        }
    }

    private <T> T bundle(Class<T> type, String language) {
        var ours =
                language.equals(Words.USUAL) || !Words.LANGUAGES.contains(language)
                        ? MessageBundles.get(type)
                        : MessageBundles.get(type, Localized.Literal.of(language));
        var name = name(type);
        var messages = own.messages(name, language);
        return OwnMessages.over(type, ours, messages, engine, OwnTexts.file(name, language));
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }
}
