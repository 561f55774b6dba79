package org.article28.api.desk.door;

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

    /** {@code path}: to which the form was sent. */
    String page(String words, String path) {
        var title = Door.say().notDone();
        return page(title, words, List.of(), form(path), visitor());
    }

    /** {@code method} tells whether something was to be done, or a page was only opened. */
    String page(Problem problem, String method, String path) {
        return page(
                title(problem, method),
                words(problem),
                details(problem),
                back(problem, method, path),
                visitor());
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
                        ? Door.say().triedTooOften(wait)
                        : words(problem);
        return new Page(
                page(
                        title(problem, request.method().name()),
                        words,
                        details(problem),
                        back(problem, request.method().name(), path),
                        Visitor.NOBODY),
                Map.of(HtmlPages.POLICY_HEADER, HtmlPages.POLICY_OF_FORMS));
    }

    private String page(
            String title,
            String words,
            List<String> details,
            @Nullable String back,
            Visitor visitor) {
        return new RefusalPage(frames.bare(title, visitor), words, details, back).render();
    }

    /** What is not there has no page that one came from. */
    private static @Nullable String back(Problem problem, String method, String path) {
        boolean isForm = method.equals(HttpMethod.POST);
        return isForm && problem.status() != ProblemType.NOT_FOUND.status() ? form(path) : null;
    }

    /** Null where it is on the first page, to which one is led anyhow. */
    private static @Nullable String form(String path) {
        var page = SignIn.target(FormPages.of(path));
        return page.equals(SessionCookies.DESK) ? null : page;
    }

    private static String title(Problem problem, String method) {
        if (!method.equals(HttpMethod.GET)) {
            return Door.say().notDone();
        }
        var say = Door.say();
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
