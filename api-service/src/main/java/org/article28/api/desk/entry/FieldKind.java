package org.article28.api.desk.entry;

/** How a field is filled in, and what it is in the entry. */
enum FieldKind {
    /** One line of text. */
    LINE,
    /** Text of several lines. */
    PROSE,
    DATE,
    /** Several texts, each in a line. */
    WORDS,
    /** One of several codes. */
    ONE,
    /** Any of several codes. */
    SOME,
    /** Any of several whole numbers. */
    NUMBERS,
    /** Yes, no, or not stated. */
    FLAG,
    /** JSON, as the API has it. */
    TREE
}
