package org.article28.api.desk.door;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.article28.api.access.Actors;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.Visitor;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Signing in with an API token, and out. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SignInResource {

    private static final String CHALLENGE = "Bearer realm=\"article28\"";

    private final Sessions sessions;
    private final Visitors visitors;
    private final Actors actors;
    private final DeskFrames frames;
    private final boolean isPublicOverTls;

    SignInResource(
            Sessions sessions,
            Visitors visitors,
            Actors actors,
            DeskFrames frames,
            @ConfigProperty(name = "article28.public-url") Optional<URI> publicUrl) {
        this.sessions = sessions;
        this.visitors = visitors;
        this.actors = actors;
        this.frames = frames;
        this.isPublicOverTls = publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    @GET
    @Path("/sign-in")
    @PermitAll
    @Operation(hidden = true)
    public Response ask(@QueryParam("to") @DefaultValue(SessionCookies.DESK) String to) {
        return HtmlPages.personal(page(SignIn.target(to), null)).build();
    }

    /** A failure is counted with those of {@code Authorization}, hence its status. */
    @POST
    @Path("/sign-in")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(
            byte[] body, @HeaderParam(Door.SITE) @Nullable String site, @Context UriInfo uri) {
        if (Door.isOther(site)) {
            return refused(
                    Response.Status.FORBIDDEN, SessionCookies.DESK, DeskFrames.say().forged());
        }
        var form = SentForm.of(body);
        var to = SignIn.target(form.text("to"));
        return sessions.begin(form.text("token"), actors.current().address())
                .map(
                        secret ->
                                Response.seeOther(URI.create(to))
                                        .cookie(cookie(secret.clear(), uri)))
                .map(Response.ResponseBuilder::build)
                .orElseGet(
                        () ->
                                refused(
                                        Response.Status.UNAUTHORIZED,
                                        to,
                                        DeskFrames.say().tokenRefused()));
    }

    @POST
    @Path("/sign-out")
    @Guarded
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signOut(byte[] body, @Context UriInfo uri) {
        visitors.session().ifPresent(sessions::end);
        return Response.seeOther(URI.create(SignIn.PATH)).cookie(cookie("", uri)).build();
    }

    private Response refused(Response.Status status, String to, String fault) {
        var answer = HtmlPages.personal(page(to, fault)).status(status);
        return status == Response.Status.UNAUTHORIZED
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE).build()
                : answer.build();
    }

    private String page(String to, @Nullable String fault) {
        var frame = frames.of(DeskFrames.say().signIn(), Visitor.NOBODY);
        return new SignInPage(frame, to, fault).render();
    }

    /** Browsers forget it with their window, the service after {@code article28.desk.session}. */
    private NewCookie cookie(String value, UriInfo uri) {
        return new NewCookie.Builder(SessionCookies.NAME)
                .value(value)
                .path(SessionCookies.DESK)
                .httpOnly(true)
                .secure(isPublicOverTls || "https".equals(uri.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(value.isEmpty() ? 0 : NewCookie.DEFAULT_MAX_AGE)
                .build();
    }
}
