package org.article28.api.desk.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.article28.api.desk.provider.Way;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cookies that the desk sets, and where it is to a browser. */
@ApplicationScoped
class DeskCookies {

    /** Of the way to the provider and back. */
    static final String WAY = "article28-desk-way";

    private final Optional<URI> publicUrl;

    DeskCookies(@ConfigProperty(name = "article28.public-url") Optional<URI> publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Browsers forget it with their window, the service after {@code article28.desk.session}. */
    NewCookie session(SessionSecret secret, UriInfo uri) {
        return session(uri).value(secret.clear()).build();
    }

    NewCookie noSession(UriInfo uri) {
        return session(uri).maxAge(0).build();
    }

    private NewCookie.Builder session(UriInfo uri) {
        return secret(SessionCookies.NAME, uri)
                .path(SessionCookies.DESK)
                .sameSite(NewCookie.SameSite.STRICT);
    }

    /** Sent where the provider sends one back, too, hence {@code Lax}; and nowhere else. */
    NewCookie way(Way way, UriInfo uri) {
        return way(uri).value(way.cookie()).maxAge(Math.toIntExact(Way.LASTS.toSeconds())).build();
    }

    NewCookie noWay(UriInfo uri) {
        return way(uri).maxAge(0).build();
    }

    private NewCookie.Builder way(UriInfo uri) {
        return secret(WAY, uri).path(SignIn.PATH).sameSite(NewCookie.SameSite.LAX);
    }

    private NewCookie.Builder secret(String name, UriInfo uri) {
        return new NewCookie.Builder(name)
                .value("")
                .httpOnly(true)
                .secure("https".equals(at("", uri).getScheme()));
    }

    /** That path as a browser has it. */
    URI at(String path, UriInfo uri) {
        var base = publicUrl.orElseGet(uri::getBaseUri).toString().replaceAll("/+$", "");
        return URI.create(base + path);
    }
}
