package org.article28.api.findings;

import java.util.HashSet;
import java.util.Set;
import org.article28.api.timeline.Projection;
import org.jspecify.annotations.Nullable;

/** What is to be said of the newest version already; read only once a rule finds something. */
final class Known {

    private final Examination examination;
    private final Affected affected;
    private final Projection projection;
    private @Nullable Inspection newest;

    /** {@code examination}: of the publication. */
    Known(Examination examination, Affected affected, Projection projection) {
        this.examination = examination.ofUnchanged();
        this.affected = affected;
        this.projection = projection;
    }

    /** The subjects of all that the rule finds there. */
    Set<String> subjects(Rule rule) {
        var subjects = new HashSet<String>();
        rule.check(newest()).forEach(found -> subjects.addAll(found.subjects()));
        return subjects;
    }

    private Inspection newest() {
        var read = newest;
        if (read == null) {
            read = Inspection.of(examination, affected, projection);
            newest = read;
        }
        return read;
    }
}
