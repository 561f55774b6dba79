package org.article28.notifier.brake;

/** What became of a wish to hold up a notice or to let it go. */
sealed interface Braked {

    /** It is as wished, whether or not it was before. */
    record Done() implements Braked {}

    /** There is no such notice. */
    record Missing() implements Braked {}

    /** Its state rules that out. */
    record TooLate(String why) implements Braked {}
}
