package org.article28.notifier.mail;

import java.util.ArrayList;
import org.article28.model.Summary;
import org.article28.notifier.mail.wording.Wording;

/** Counts in words. */
final class Summaries {

    private Summaries() {}

    /** {@code 1 added, 2 updated}; what is none is not said. */
    static String words(Summary summary, Wording wording) {
        var say = wording.say();
        var words = new ArrayList<String>();
        if (summary.added() > 0) {
            words.add(say.countAdded(wording.plural(summary.added()), summary.added()));
        }
        if (summary.removed() > 0) {
            words.add(say.countRemoved(wording.plural(summary.removed()), summary.removed()));
        }
        if (summary.updated() > 0) {
            words.add(say.countUpdated(wording.plural(summary.updated()), summary.updated()));
        }
        return words.isEmpty() ? say.noChanges() : String.join(", ", words);
    }
}
