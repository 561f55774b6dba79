package org.article28.notifier.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Stream;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.Wording;
import org.article28.wording.Accepted;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a page, in the reader's language. A page may hold a token, so it is kept nowhere and
 * framed nowhere; it loads the stylesheet of the list's pages and the logo, which the edge has, and
 * nothing else.
 */
@ApplicationScoped
public class Pages {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Template page;
    private final PageFrames frames;
    private final Languages languages;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Pages(
            @Location("page.html") Template page,
            PageFrames frames,
            Languages languages,
            HttpHeaders headers,
            UriInfo uri) {
        this.page = page;
        this.frames = frames;
        this.languages = languages;
        this.headers = headers;
        this.uri = uri;
    }

    /** By {@code ?lang=}, or else by {@code Accept-Language}; English where neither helps. */
    public Wording wording() {
        var accepted = Accepted.tags(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return languages.of(
                Stream.concat(Stream.ofNullable(lang()), accepted.stream()).toArray(String[]::new));
    }

    /** Where a form of this page posts to, so that the answer is in the same language. */
    public String action(String path) {
        var lang = chosen();
        return lang == null
                ? path
                : UriBuilder.fromUri(path).queryParam("lang", lang).build().toString();
    }

    /** What was asked for by name, where there are words for it. */
    private @Nullable String chosen() {
        return languages.offered(lang());
    }

    private @Nullable String lang() {
        return uri.getQueryParameters().getFirst("lang");
    }

    public Response answer(Page content) {
        return answer(Response.Status.OK, content);
    }

    public Response answer(Response.Status status, Page content) {
        return answer(status, wording(), filled(content));
    }

    /** {@code template}: lacks the frame alone. */
    public Response answer(Response.Status status, Wording wording, TemplateInstance template) {
        var response = Response.status(status).type(HTML).entity(html(template, wording));
        about(wording).forEach(response::header);
        return response.build();
    }

    TemplateInstance filled(Page content) {
        return page.data("page", content.addressed(this::action));
    }

    String html(TemplateInstance template, Wording wording) {
        return template.data("frame", frames.of(wording, chosen())).render();
    }

    /** The headers of a page in that language. */
    Map<String, String> about(Wording wording) {
        return Map.of(
                HttpHeaders.CONTENT_LANGUAGE,
                wording.tag(),
                HttpHeaders.VARY,
                HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE,
                HttpHeaders.CACHE_CONTROL,
                "no-store",
                "Content-Security-Policy",
                POLICY,
                "Referrer-Policy",
                "no-referrer",
                "X-Content-Type-Options",
                "nosniff");
    }
}
