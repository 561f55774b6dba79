package org.article28.api.subscriptions;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.article28.api.access.Callers;
import org.article28.api.access.Callers.Caller;
import org.article28.api.access.ClientAddresses;
import org.article28.api.problem.EdgeAnswers;
import org.article28.model.problem.ProblemType;
import org.article28.model.staff.StaffAssertion;

/**
 * Lets staff through to the notifier with an assertion of who they are; their token stays here.
 * What they may do there is decided by the roles in it.
 */
@ApplicationScoped
class StaffGate {

    private final Callers callers;
    private final ClientAddresses addresses;
    private final StaffAssertions assertions;
    private final EdgeAnswers answers;

    StaffGate(
            Callers callers,
            ClientAddresses addresses,
            StaffAssertions assertions,
            EdgeAnswers answers) {
        this.callers = callers;
        this.addresses = addresses;
        this.assertions = assertions;
        this.answers = answers;
    }

    /** An assertion from outside is nobody's. */
    static void strip(RoutingContext context) {
        headers(context).remove(StaffAssertion.HEADER);
    }

    /** Goes on by {@code pass}, or answers. */
    void open(RoutingContext context, Runnable pass) {
        strip(context);
        callers.of(context)
                .subscribe()
                .with(caller -> decide(context, caller, pass), _ -> unavailable(context));
    }

    private void decide(RoutingContext context, Caller caller, Runnable pass) {
        switch (caller) {
            case Caller.Anonymous() ->
                    answers.challenge(context, "send Authorization: Bearer with a token", null);
            case Caller.Refused() ->
                    answers.challenge(context, "the token is not valid", "invalid_token");
            case Caller.Known(var subject, var roles) -> {
                headers(context).remove("Authorization");
                headers(context).set(StaffAssertion.HEADER, assertion(context, subject, roles));
                pass.run();
            }
        }
    }

    private String assertion(RoutingContext context, String subject, Set<String> roles) {
        var address = addresses.of(context.request());
        return assertions.sign(
                new StaffAssertion(
                        subject, roles, address == null ? null : address.getHostAddress()));
    }

    private static MultiMap headers(RoutingContext context) {
        return context.request().headers();
    }

    private void unavailable(RoutingContext context) {
        context.response().putHeader("Retry-After", "5");
        answers.answer(
                context, ProblemType.UNAVAILABLE, "who you are can't be found out right now");
    }
}
