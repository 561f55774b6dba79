package org.article28.api.page;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.article28.api.history.History;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.LanguageParameters;
import org.article28.model.LanguageTags;
import org.article28.model.Register;
import org.article28.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tells problems in pages. */
@ApplicationScoped
class ProblemPages {

    private final History history;
    private final Speeches speeches;
    private final Frames frames;

    ProblemPages(History history, Speeches speeches, Frames frames) {
        this.history = history;
        this.speeches = speeches;
        this.frames = frames;
    }

    /** A page, and its language. */
    record Told(String html, String language) {

        /** In place of the problem. */
        void putInto(ContainerResponseContext response) {
            response.setEntity(html, null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
            response.getHeaders().putSingle(HtmlPages.POLICY_HEADER, HtmlPages.POLICY_OF_FORMS);
        }
    }

    /** {@code lang} is passed over where it is what the problem is about. */
    Told of(Problem problem, ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var lang = uri.getQueryParameters().getFirst("lang");
        var acceptLanguage = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return BlockingOperationControl.isBlockingAllowed()
                ? of(
                        problem,
                        lang,
                        acceptLanguage,
                        history.newestSnapshot().document().register(),
                        uri.getBaseUri())
                : bare(problem, lang, acceptLanguage);
    }

    /** As above, where nothing may be waited for: it asks the database nothing. */
    Told bare(Problem problem, @Nullable String lang, @Nullable String acceptLanguage) {
        return of(problem, lang, acceptLanguage, null, URI.create(""));
    }

    private Told of(
            Problem problem,
            @Nullable String lang,
            @Nullable String acceptLanguage,
            @Nullable Register register,
            URI asked) {
        var wanted = new LanguageParameters();
        wanted.lang = lang != null && LanguageTags.isTag(lang) ? lang : null;
        wanted.acceptLanguage = acceptLanguage;
        var speech = speeches.of(wanted, register);
        var title =
                switch (problem.status()) {
                    case 404 -> speech.say().notFound();
                    case 400 -> speech.say().notUnderstood();
                    case 429, 503 -> speech.say().tryLater();
                    default -> problem.title();
                };
        var frame = frames.of(speech, title, "/", register, asked);
        return new Told(new ProblemPage(frame, problem).render(), speech.tag());
    }
}
