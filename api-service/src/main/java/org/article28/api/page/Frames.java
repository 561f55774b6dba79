package org.article28.api.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.article28.model.Register;
import org.article28.wording.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts a frame around each page. */
@ApplicationScoped
public class Frames {

    private final Look look;
    private final Optional<URI> publicUrl;

    Frames(Look look, @ConfigProperty(name = "article28.public-url") Optional<URI> publicUrl) {
        this.look = look;
        this.publicUrl = publicUrl;
    }

    /**
     * @param path with the query that makes it another page, without a language
     * @param asked the address of the service as the reader wrote it
     */
    public Frame of(
            Speech speech, String title, String path, @Nullable Register register, URI asked) {
        var base = base(asked);
        return new Frame(
                speech,
                title,
                register == null ? "Article 28" : register.organisation().name(),
                base + path,
                path,
                Words.LANGUAGES.stream().map(each -> language(each, speech, path, base)).toList(),
                look.mark(),
                look.logoPath().orElse(null));
    }

    /**
     * Where it is not set, it is the address that was asked, so that every address has its answer.
     */
    public String base(URI asked) {
        return publicUrl.orElse(asked).toString().replaceAll("/+$", "");
    }

    private static Frame.Language language(String tag, Speech speech, String path, String base) {
        var locale = Locale.of(tag);
        var link = path + (path.contains("?") ? "&" : "?") + "lang=" + tag;
        var name = locale.getDisplayLanguage(locale);
        return new Frame.Language(
                tag,
                name.substring(0, 1).toUpperCase(locale) + name.substring(1),
                link,
                base + link,
                tag.equals(speech.tag()));
    }
}
