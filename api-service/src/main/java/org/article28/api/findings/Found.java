package org.article28.api.findings;

import java.util.Set;
import org.article28.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param subjects what it is about, however it is worded; a finding exists already if each of them
 *     was found before
 * @param pointer into the document that would be published
 * @param detail for a person
 * @param atMost a severity that this one never exceeds
 */
record Found(
        Set<String> subjects, String pointer, String detail, Finding.@Nullable Severity atMost) {

    Found {
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("a finding is about something");
        }
        subjects = Set.copyOf(subjects);
    }

    static Found of(Set<String> subjects, String pointer, String detail) {
        return new Found(subjects, pointer, detail, null);
    }

    /** About one thing of an entry; its name leads the detail. */
    static Found of(Stage stage, String subject, String pointer, String detail) {
        return of(
                Set.of(stage.entry().id() + " " + subject),
                pointer,
                stage.entry().name() + ": " + detail);
    }

    Found atMost(Finding.Severity severity) {
        return new Found(subjects, pointer, detail, severity);
    }
}
