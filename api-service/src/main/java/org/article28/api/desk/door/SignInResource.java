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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.article28.api.access.Actors;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.provider.Provider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Signing in with an API token, and out however one came in. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SignInResource {

    private static final String CHALLENGE = "Bearer realm=\"article28\"";

    private final Sessions sessions;
    private final Visitors visitors;
    private final Actors actors;
    private final Provider provider;
    private final SignInPages pages;
    private final DeskCookies cookies;

    SignInResource(
            Sessions sessions,
            Visitors visitors,
            Actors actors,
            Provider provider,
            SignInPages pages,
            DeskCookies cookies) {
        this.sessions = sessions;
        this.visitors = visitors;
        this.actors = actors;
        this.provider = provider;
        this.pages = pages;
        this.cookies = cookies;
    }

    @GET
    @Path("/sign-in")
    @PermitAll
    @Operation(hidden = true)
    public Response ask(
            @QueryParam("to") @DefaultValue(SessionCookies.DESK) String to,
            @QueryParam("lost") @Nullable String lost) {
        var fault =
                lost == null ? SignInPage.Fault.NONE : SignInPage.Fault.of(Door.say().formLost());
        return pages.ask(Response.Status.OK, SignIn.target(to), fault).build();
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
            return forbidden(Door.say().forged());
        }
        if (!pages.takeTokens()) {
            return forbidden(Door.say().noTokens());
        }
        var form = SentForm.of(body);
        var to = SignIn.target(form.text("to"));
        return sessions.begin(form.text("token"), actors.current().address())
                .map(
                        secret ->
                                Response.seeOther(URI.create(to))
                                        .cookie(cookies.session(secret, uri)))
                .map(Response.ResponseBuilder::build)
                .orElseGet(() -> refused(to));
    }

    @POST
    @Path("/sign-out")
    @Guarded
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signOut(byte[] body, @Context UriInfo uri) {
        var ended = visitors.session().map(sessions::end).orElseGet(Sessions.Ended.OfToken::new);
        var answer =
                switch (ended) {
                    case Sessions.Ended.OfToken _ -> Response.seeOther(URI.create(SignIn.PATH));
                    case Sessions.Ended.OfProvider(var idToken) ->
                            provider.leave(idToken, cookies.at(SignIn.PATH, uri))
                                    .map(this::farewell)
                                    .orElseGet(() -> Response.seeOther(URI.create(SignIn.PATH)));
                };
        return answer.cookie(cookies.noSession(uri)).build();
    }

    private Response.ResponseBuilder farewell(URI page) {
        var say = Door.say();
        return pages.onward(say.signedOut(), say.signedOutOnward(provider.name()), page);
    }

    private Response forbidden(String words) {
        return pages.ask(Response.Status.FORBIDDEN, SessionCookies.DESK, SignInPage.Fault.of(words))
                .build();
    }

    private Response refused(String to) {
        var fault = SignInPage.Fault.ofToken(Door.say().tokenRefused());
        return pages.ask(Response.Status.UNAUTHORIZED, to, fault)
                .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                .build();
    }
}
