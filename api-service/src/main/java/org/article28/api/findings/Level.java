package org.article28.api.findings;

import org.article28.model.Finding;
import org.jspecify.annotations.Nullable;

/** What a rule can be set to. */
public enum Level {
    OFF(null),
    INFO(Finding.Severity.INFO),
    WARNING(Finding.Severity.WARNING),
    ERROR(Finding.Severity.ERROR);

    private final Finding.@Nullable Severity severity;

    Level(Finding.@Nullable Severity severity) {
        this.severity = severity;
    }

    /** Null where the rule is not asked. */
    Finding.@Nullable Severity severity() {
        return severity;
    }
}
