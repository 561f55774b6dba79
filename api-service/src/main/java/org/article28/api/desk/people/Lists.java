package org.article28.api.desk.people;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.desk.notifier.Fact;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Encoded;

/** Asks the notifier for lists. */
@ApplicationScoped
class Lists {

    private static final int SHOWN = 100;

    private final NotifierCalls notifier;

    Lists(NotifierCalls notifier) {
        this.notifier = notifier;
    }

    /**
     * A list.
     *
     * @param path of the notifier's
     * @param name of the list in its answer
     * @param id the field that identifies an element
     * @param query what else is asked for, such as {@code &customer=ACME}; empty for all
     */
    record Wanted(String path, String name, String id, String query, List<Fact> columns) {}

    /**
     * @throws Rejection as {@link NotifierCalls#get}
     */
    PeopleTable find(Wanted wanted, String after) {
        var begin = after.isEmpty() ? "" : "&after=" + Encoded.of(after);
        var answer = notifier.get(wanted.path() + "?limit=" + SHOWN + begin + wanted.query());
        var list = answer.body().path(wanted.name());
        return PeopleTable.of(list, wanted.id(), wanted.columns(), SHOWN);
    }

    static PeopleWords say() {
        return MessageBundles.get(PeopleWords.class);
    }
}
