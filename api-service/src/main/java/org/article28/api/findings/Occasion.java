package org.article28.api.findings;

import org.article28.model.Finding;

/** How a publication came about; what a company pastes today is met with more patience. */
public enum Occasion {
    /** Someone changed something and knows what. */
    EDIT,
    /** The first version of a register. */
    FIRST,
    /** A table that was kept elsewhere. */
    IMPORT;

    /** An error for who edits; a warning for who starts or pastes. */
    Finding.Severity errorOnEdit() {
        return this == EDIT ? Finding.Severity.ERROR : Finding.Severity.WARNING;
    }
}
