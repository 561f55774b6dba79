package org.article28.api.desk.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.SentForm;
import org.article28.api.wire.HtmlPages;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Lets in forms of ours alone, and tells people in pages what programs are told in problems. */
@Provider
@Guarded
class Door implements ContainerRequestFilter, ContainerResponseFilter {

    /** Tells, in browsers of today, whether another site sent it (W3C Fetch Metadata). */
    static final String SITE = "Sec-Fetch-Site";

    private final HttpServerRequest request;
    private final Visitors visitors;
    private final DeskFrames frames;

    Door(HttpServerRequest request, Visitors visitors, DeskFrames frames) {
        this.request = request;
        this.visitors = visitors;
        this.frames = frames;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (!context.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        var secret = SessionCookies.secret(request);
        if (secret.isEmpty()) {
            context.abortWith(Response.seeOther(URI.create(SignIn.PATH)).build());
            return;
        }
        var body = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        var form = SentForm.of(body, context.getHeaderString(HttpHeaders.CONTENT_TYPE));
        if (isOther(context.getHeaderString(SITE))
                || !secret.get().isFormKey(form.text(SentForm.KEY))) {
            context.abortWith(forged());
        }
    }

    static boolean isOther(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private Response forged() {
        return HtmlPages.personal(refusal(DeskFrames.say().forged(), List.of()))
                .status(Response.Status.FORBIDDEN)
                .build();
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        if (!(answer.getEntity() instanceof Problem problem)) {
            return;
        }
        var page =
                problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()
                        ? Response.seeOther(URI.create(SignIn.leading(wanted(context)))).build()
                        : HtmlPages.personal(refusal(words(problem), details(problem)))
                                .status(problem.status())
                                .build();
        answer.setStatus(page.getStatus());
        answer.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        answer.getHeaders().putAll(page.getHeaders());
        answer.setEntity(page.getEntity(), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
    }

    private String refusal(String words, List<String> details) {
        var frame = frames.bare(DeskFrames.say().notDone(), visitors.current());
        return new RefusalPage(frame, words, details).render();
    }

    private static String words(Problem problem) {
        var detail = problem.detail();
        return detail == null ? problem.title() : problem.title() + ": " + detail;
    }

    private static List<String> details(Problem problem) {
        return problem.errors().stream().map(FieldError::detail).toList();
    }

    /** The page to come back to; a form that was sent is not sent again. */
    private static String wanted(ContainerRequestContext context) {
        var uri = context.getUriInfo().getRequestUri();
        if (!context.getMethod().equals(HttpMethod.GET)) {
            return SessionCookies.DESK;
        }
        return uri.getRawQuery() == null
                ? uri.getRawPath()
                : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
