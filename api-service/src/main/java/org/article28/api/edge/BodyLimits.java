package org.article28.api.edge;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import org.article28.api.problem.EdgeAnswers;
import org.article28.model.problem.ProblemType;

/** Only whole documents are large; any other body is refused long before the largest of all. */
@ApplicationScoped
class BodyLimits {

    /** After the framework's own limit, which it takes the place of. */
    private static final int ORDER = -1;

    private static final Set<String> LARGE = Set.of("/v1/document", "/v1/versions/import");

    /** Files that are brought into a draft at the desk. */
    private static final Pattern FILES = Pattern.compile("/desk/drafts/[0-9a-f-]{36}/import");

    /** Where the framework looks for the limit of a body whose length nobody told. */
    private static final String LIMIT_OF_REQUEST = "io.quarkus.max-request-size";

    private final long small;
    private final EdgeAnswers answers;

    BodyLimits(EdgeConfig config, EdgeAnswers answers) {
        this.small = config.smallBody().asLongValue();
        this.answers = answers;
    }

    void listen(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (isLarge(context.normalizedPath())) {
            context.next();
            return;
        }
        var length = context.request().getHeader("Content-Length");
        if (length == null) {
            context.put(LIMIT_OF_REQUEST, small);
            context.next();
        } else if (Long.parseLong(length) > small) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private static boolean isLarge(String path) {
        return LARGE.contains(path) || FILES.matcher(path).matches();
    }

    /** What the client goes on sending is not read, so the connection is of no more use. */
    private void refuse(RoutingContext context) {
        var response = context.response().putHeader("Connection", "close");
        response.endHandler(_ -> context.request().connection().close());
        answers.answer(context, ProblemType.TOO_LARGE, null);
    }
}
