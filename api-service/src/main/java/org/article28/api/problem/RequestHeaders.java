package org.article28.api.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.article28.api.problem.RequestHead.Fault;
import org.article28.model.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with headers that say how a request is to be read: two readers could take it for
 * two different ones, or a body would be taken for what it is not. Pure.
 */
final class RequestHeaders {

    /** With two of them, each reader chooses one of its own. */
    private static final List<String> SINGLE = List.of("Host", "Authorization", "Content-Type");

    /** What it is encoded in makes no difference to it: the token says it all. */
    private static final String ONE_CLICK = "/unsubscribe";

    private static final Set<String> AS_IT_IS = Set.of("", "identity");

    private RequestHeaders() {}

    static @Nullable Fault fault(HttpServerRequest request) {
        var headers = request.headers();
        for (var name : SINGLE) {
            if (headers.getAll(name).size() > 1) {
                return malformed("there is more than one " + name);
            }
        }
        var condition = headers.get("If-Match");
        if (condition != null && condition.isBlank()) {
            // Further in, an empty header can't be told from none, and what is unconditional is
            // done.
            return malformed("If-Match is empty; it takes the ETag of what you saw");
        }
        var transfer = headers.get("Transfer-Encoding");
        if (transfer != null && !transfer.strip().equalsIgnoreCase("chunked")) {
            return malformed("the only Transfer-Encoding that is read is chunked");
        }
        return ONE_CLICK.equals(request.path()) ? null : coding(headers.get("Content-Encoding"));
    }

    /** RFC 9110, sections 8.4 and 15.5.16. */
    private static @Nullable Fault coding(@Nullable String named) {
        return named == null || AS_IT_IS.contains(named.strip().toLowerCase(Locale.ROOT))
                ? null
                : new Fault(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "bodies are read as they are, without a Content-Encoding");
    }

    private static Fault malformed(String detail) {
        return new Fault(ProblemType.MALFORMED, detail);
    }
}
