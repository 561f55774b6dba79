package org.article28.notifier.page;

import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;
import org.article28.notifier.mail.wording.PageTexts;

/** What people read instead of a problem: what happened, and what to do next. Pure. */
final class Refusals {

    private Refusals() {}

    static Page page(Problem problem, PageTexts say) {
        return switch (ProblemType.of(problem)) {
            case FORGED_LINK, UNAUTHENTICATED -> Page.telling(say.forgedTitle(), say.forgedText());
            case EXPIRED_LINK -> Page.telling(say.expiredTitle(), say.expiredText());
            case NO_SUBSCRIPTION, NOT_FOUND -> Page.telling(say.goneTitle(), say.goneText());
            case TOO_MANY_REQUESTS -> Page.telling(say.tooOftenTitle(), say.tooOftenText());
            case UNAVAILABLE, BUG -> Page.telling(say.laterTitle(), say.laterText());
            default -> Page.telling(say.refusedTitle(), say.refusedText());
        };
    }
}
