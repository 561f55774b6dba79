package org.article28.api.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.article28.api.problem.RefusalPages;
import org.article28.api.subscriptions.SubscriberPaths;
import org.article28.api.wire.Browsers;
import org.article28.api.wire.HtmlPages;
import org.article28.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Tells subscribers in a page why the notifier's pages are not there. Programs use the same paths;
 * browsers ask for pages by name.
 */
@ApplicationScoped
class RefusedSubscribers implements RefusalPages {

    private final ProblemPages pages;

    RefusedSubscribers(ProblemPages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable Page of(Problem problem, HttpServerRequest request) {
        var path = request.path();
        if (path == null
                || !Browsers.ask(request.getHeader(HttpHeaders.ACCEPT))
                || !SubscriberPaths.contain(request.method(), path)) {
            return null;
        }
        var told =
                pages.bare(
                        problem,
                        request.getParam("lang"),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Page(
                told.html(),
                Map.of(
                        HttpHeaders.CONTENT_LANGUAGE,
                        told.language(),
                        HtmlPages.POLICY_HEADER,
                        HtmlPages.POLICY_OF_FORMS));
    }
}
