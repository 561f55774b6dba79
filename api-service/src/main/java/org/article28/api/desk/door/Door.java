package org.article28.api.desk.door;

import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import org.article28.api.desk.SentForm;
import org.article28.api.wire.HtmlPages;
import org.jspecify.annotations.Nullable;

/** Lets in forms of ours alone. */
@Provider
@Guarded
class Door implements ContainerRequestFilter {

    /** Tells, in browsers of today, whether another site sent it (W3C Fetch Metadata). */
    static final String SITE = "Sec-Fetch-Site";

    private final HttpServerRequest request;
    private final Refusals refusals;

    Door(HttpServerRequest request, Refusals refusals) {
        this.request = request;
        this.refusals = refusals;
    }

    /** What is said at the door. */
    static DoorWords say() {
        return MessageBundles.get(DoorWords.class);
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
            context.abortWith(forged(context.getUriInfo().getRequestUri().getRawPath()));
        }
    }

    static boolean isOther(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private Response forged(String path) {
        return HtmlPages.personal(refusals.page(say().forged(), path))
                .status(Response.Status.FORBIDDEN)
                .build();
    }
}
