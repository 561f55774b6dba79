package org.article28.api.findings;

/** How a publication came about; what a company pastes today is met with more patience. */
public enum Occasion {
    /** Someone changed something and knows what. */
    EDIT,
    /** The first version of a register. */
    FIRST,
    /** A table that was kept elsewhere. */
    IMPORT
}
