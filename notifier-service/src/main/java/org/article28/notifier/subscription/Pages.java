package org.article28.notifier.subscription;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.Wording;
import org.article28.wording.Accepted;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a page, in the reader's language. A page may hold a token, so it is kept nowhere and
 * framed nowhere.
 */
@ApplicationScoped
public class Pages {

    public static final String LANG =
            "A language (BCP 47) that the page is to be in, one of those of the mails; otherwise by"
                    + " `Accept-Language`";

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private final Template page;
    private final Languages languages;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Pages(
            @Location("page.html") Template page,
            Languages languages,
            HttpHeaders headers,
            UriInfo uri) {
        this.page = page;
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
        var lang = languages.offered(lang());
        return lang == null
                ? path
                : UriBuilder.fromUri(path).queryParam("lang", lang).build().toString();
    }

    private @Nullable String lang() {
        return uri.getQueryParameters().getFirst("lang");
    }

    Response answer(Page content) {
        var wording = wording();
        var action = content.action();
        return answer(
                Response.Status.OK,
                wording,
                page.data("page", content)
                        .data("language", wording.tag())
                        .data("action", action == null ? null : action(action))
                        .render());
    }

    /** A rendered page. */
    public static Response answer(Response.Status status, Wording wording, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(html)
                .header(HttpHeaders.CONTENT_LANGUAGE, wording.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
