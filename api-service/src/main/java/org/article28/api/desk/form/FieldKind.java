package org.article28.api.desk.form;

/** How a field is filled in, and what it is on the wire. */
public enum FieldKind {
    /** One line of text. */
    LINE,
    /** One line of text, asked for where the part is new; it stays from then on. */
    ID,
    /** Text of several lines. */
    PROSE,
    DATE,
    /** A whole number. */
    WHOLE,
    /** Several texts, each in a line. */
    WORDS,
    /** One of several codes. */
    ONE,
    /** Any of a few codes. */
    SOME,
    /** Any of many codes. */
    MANY,
    /** Any of several whole numbers. */
    NUMBERS,
    /** Yes, no, or not stated. */
    FLAG
}
