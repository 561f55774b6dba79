package org.article28.api.page.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.history.PublishedVersion;
import org.article28.api.page.Speech;
import org.article28.model.Register;
import org.article28.model.Summary;

/** Puts versions into words. Pure. */
final class Rows {

    private final Register register;
    private final Speech speech;

    Rows(Register register, Speech speech) {
        this.register = register;
        this.speech = speech;
    }

    VersionsPage.Row of(PublishedVersion version) {
        long number = version.number();
        return new VersionsPage.Row(
                number,
                speech.to("/?version=" + number),
                speech.to("/diff?from=" + (number - 1) + "&to=" + number),
                speech.words().days().moment(version.publishedAt(), register),
                speech.words().days().shortMoment(version.publishedAt(), register),
                version.note(),
                changes(version.summary()),
                remarks(version));
    }

    private String changes(Summary summary) {
        var say = speech.say();
        return Stream.of(
                        summary.added() == 0 ? "" : say.countAdded(summary.added()),
                        summary.removed() == 0 ? "" : say.countRemoved(summary.removed()),
                        summary.updated() == 0 ? "" : say.countUpdated(summary.updated()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> remarks(PublishedVersion version) {
        var remarks = new ArrayList<String>();
        var corrects = version.corrects();
        if (corrects != null) {
            remarks.add(speech.say().corrects(corrects.version()));
        }
        if (version.imported()) {
            remarks.add(speech.say().imported());
        }
        return remarks;
    }
}
