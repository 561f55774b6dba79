package org.article28.api.desk.door;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.Visitor;
import org.article28.api.problem.RefusalPages;
import org.article28.api.wire.HtmlPages;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Says in pages what was not done at the desk; also what the edge refuses ahead of it. */
@ApplicationScoped
class Refusals implements RefusalPages {

    private final DeskFrames frames;
    private final Visitors visitors;

    Refusals(DeskFrames frames, Visitors visitors) {
        this.frames = frames;
        this.visitors = visitors;
    }

    String page(String words) {
        return page(MessageBundles.get(DoorWords.class).notDone(), words, List.of(), visitor());
    }

    /** {@code method} tells whether something was to be done, or a page was only opened. */
    String page(Problem problem, String method) {
        return page(title(problem, method), words(problem), details(problem), visitor());
    }

    @Override
    public @Nullable Page of(Problem problem, HttpServerRequest request) {
        var path = request.path();
        if (path == null || !SessionCookies.isDesk(path)) {
            return null;
        }
        var wait = request.response().headers().get(HttpHeaders.RETRY_AFTER);
        var words =
                problem.status() == ProblemType.TOO_MANY_REQUESTS.status() && wait != null
                        ? MessageBundles.get(DoorWords.class).triedTooOften(wait)
                        : words(problem);
        return new Page(
                page(
                        title(problem, request.method().name()),
                        words,
                        details(problem),
                        Visitor.NOBODY),
                Map.of(HtmlPages.POLICY_HEADER, HtmlPages.POLICY_OF_FORMS));
    }

    private String page(String title, String words, List<String> details, Visitor visitor) {
        return new RefusalPage(frames.bare(title, visitor), words, details).render();
    }

    private static String title(Problem problem, String method) {
        if (!method.equals(HttpMethod.GET)) {
            return MessageBundles.get(DoorWords.class).notDone();
        }
        var say = MessageBundles.get(DoorWords.class);
        return switch (ProblemType.ofStatus(problem.status())) {
            case FORBIDDEN -> say.notForYourRole();
            case NOT_FOUND -> say.noSuchPage();
            default -> say.notShown();
        };
    }

    /** Nobody yet where a request is refused before it may be waited for who sends it. */
    private Visitor visitor() {
        return BlockingOperationControl.isBlockingAllowed() ? visitors.current() : Visitor.NOBODY;
    }

    private static String words(Problem problem) {
        var detail = problem.detail();
        return detail == null ? problem.title() : problem.title() + ": " + detail;
    }

    /** What the words don't say already. */
    private static List<String> details(Problem problem) {
        return problem.errors().stream()
                .map(FieldError::detail)
                .filter(detail -> !detail.equals(problem.detail()))
                .distinct()
                .toList();
    }
}
