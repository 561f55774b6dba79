package org.article28.api.desk.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.article28.api.access.Actors;
import org.article28.api.desk.provider.Arrival;
import org.article28.api.desk.provider.Departure;
import org.article28.api.desk.provider.Provider;
import org.article28.api.desk.provider.Vouched;
import org.article28.api.desk.provider.Way;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Signing in by the OpenID provider: going there, and coming back. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ProviderSignInResource {

    private final HttpServerRequest request;
    private final Provider provider;
    private final Sessions sessions;
    private final Actors actors;
    private final SignInPages pages;
    private final DeskCookies cookies;
    private final Clock clock;

    ProviderSignInResource(
            HttpServerRequest request,
            Provider provider,
            Sessions sessions,
            Actors actors,
            SignInPages pages,
            DeskCookies cookies,
            Clock clock) {
        this.request = request;
        this.provider = provider;
        this.sessions = sessions;
        this.actors = actors;
        this.pages = pages;
        this.cookies = cookies;
        this.clock = clock;
    }

    @GET
    @Path("/sign-in/provider")
    @PermitAll
    @Operation(hidden = true)
    public Response depart(
            @QueryParam("to") @DefaultValue(SessionCookies.DESK) String to, @Context UriInfo uri) {
        mustBeOffered();
        var way = Way.begun(clock.instant(), SignIn.target(to));
        return switch (provider.depart(way, cookies.at(SignIn.RETURN, uri))) {
            case Departure.To(var page) ->
                    Response.seeOther(page)
                            .cookie(cookies.way(way, uri))
                            .header("Cache-Control", "no-store")
                            .build();
            case Departure.Away _ -> away(way.to()).build();
        };
    }

    /**
     * A way is gone once: whatever came of it, its cookie ends. What providers say beyond what is
     * known is not looked at (RFC 6749, 4.1.2).
     */
    @GET
    @Path("/sign-in/return")
    @PermitAll
    @Operation(hidden = true)
    public Response arrive(@Context UriInfo uri) {
        mustBeOffered();
        return arrived(uri).cookie(cookies.noWay(uri)).build();
    }

    private Response.ResponseBuilder arrived(UriInfo uri) {
        Map<String, List<String>> answer = uri.getQueryParameters();
        var way =
                Optional.ofNullable(request.getCookie(DeskCookies.WAY))
                        .flatMap(cookie -> Way.of(cookie.getValue()))
                        .filter(gone -> !gone.isOver(clock.instant()))
                        .filter(gone -> gone.isState(uri.getQueryParameters().getFirst("state")));
        if (way.isEmpty()) {
            return refused(Response.Status.BAD_REQUEST, SessionCookies.DESK, Door.say().wayLost());
        }
        var to = SignIn.target(way.get().to());
        var say = Door.say();
        return switch (provider.arrive(way.get(), cookies.at(SignIn.RETURN, uri), answer)) {
            case Arrival.Known(var person) -> begun(person, to, uri);
            case Arrival.WithoutRole(var subject) ->
                    refused(
                            Response.Status.FORBIDDEN,
                            to,
                            say.withoutRole(subject, provider.claim()));
            case Arrival.Denied(var error) ->
                    refused(
                            Response.Status.FORBIDDEN,
                            to,
                            say.deniedByProvider(provider.name(), error));
            case Arrival.Unproven _ ->
                    refused(Response.Status.UNAUTHORIZED, to, say.unproven(provider.name()));
            case Arrival.Away _ -> away(to);
        };
    }

    private Response.ResponseBuilder begun(Vouched person, String to, UriInfo uri) {
        var secret = sessions.begin(person, actors.current().address());
        var say = Door.say();
        return pages.onward(say.signedIn(), say.signedInOnward(), cookies.at(to, uri))
                .cookie(cookies.session(secret, uri));
    }

    private Response.ResponseBuilder away(String to) {
        return refused(
                Response.Status.SERVICE_UNAVAILABLE, to, Door.say().providerAway(provider.name()));
    }

    private Response.ResponseBuilder refused(Response.Status status, String to, String words) {
        return pages.ask(status, to, SignInPage.Fault.of(words));
    }

    private void mustBeOffered() {
        if (!provider.isOffered()) {
            throw new NotFoundException();
        }
    }
}
