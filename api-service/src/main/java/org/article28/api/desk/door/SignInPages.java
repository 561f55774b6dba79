package org.article28.api.desk.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.Visitor;
import org.article28.api.desk.provider.Provider;
import org.article28.api.wire.Encoded;
import org.article28.api.wire.HtmlPages;
import org.jspecify.annotations.Nullable;

/** Pages of who is not signed in yet, or not any longer. */
@ApplicationScoped
class SignInPages {

    private final DeskFrames frames;
    private final Provider provider;
    private final DeskConfig config;

    SignInPages(DeskFrames frames, Provider provider, DeskConfig config) {
        this.frames = frames;
        this.provider = provider;
        this.config = config;
    }

    /** Where there is no other way in, there is this one. */
    boolean takeTokens() {
        return config.tokens() || !provider.isOffered();
    }

    Response.ResponseBuilder ask(Response.Status status, String to, SignInPage.Fault fault) {
        var frame = frames.of(Door.say().signIn(), Visitor.NOBODY);
        var page = new SignInPage(frame, to, takeTokens(), offer(to), fault);
        return HtmlPages.personal(page.render()).status(status);
    }

    private SignInPage.@Nullable Offer offer(String to) {
        return provider.isOffered()
                ? new SignInPage.Offer(provider.name(), SignIn.PROVIDER + "?to=" + Encoded.of(to))
                : null;
    }

    /**
     * Goes on by itself. A redirect would not do: after it a browser still counts the site that one
     * came from, and keeps back the cookie of a session; and it follows none from a form to another
     * site.
     */
    Response.ResponseBuilder onward(String title, String words, URI to) {
        var frame = frames.of(title, Visitor.NOBODY);
        return HtmlPages.personal(new OnwardPage(frame, words, to.toString()).render());
    }
}
