package org.article28.notifier.mail;

import java.util.ArrayList;
import java.util.List;
import org.article28.model.Summary;

/** Counts in words. */
final class Summaries {

    private Summaries() {}

    /** {@code 1 added, 2 updated}; what is none is not said. */
    static String words(Summary summary) {
        var words = new ArrayList<String>();
        say(words, summary.added(), "added");
        say(words, summary.removed(), "removed");
        say(words, summary.updated(), "updated");
        return words.isEmpty() ? "no changes" : String.join(", ", words);
    }

    private static void say(List<String> words, int count, String verb) {
        if (count > 0) {
            words.add(count + " " + verb);
        }
    }
}
