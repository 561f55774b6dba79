package org.article28.api.desk.form;

/**
 * What the button that was pressed is for.
 *
 * @param what keep, check, add, raise
 * @param place what is added to, or raised; empty where it is the whole form
 */
public record Deed(String what, String place) {

    private static final String ADD = "add";
    private static final String RAISE = "raise";

    static Deed of(String sent) {
        var words = sent.split(" ", 2);
        return new Deed(words[0], words.length < 2 ? "" : words[1]);
    }

    /** Whether the form is to be shown anew, and nothing kept. */
    public static boolean isOfTheFormAlone(String sent) {
        return of(sent).isOfTheFormAlone();
    }

    /** As {@link #isOfTheFormAlone(String)}. */
    boolean isOfTheFormAlone() {
        return what.equals(ADD) || what.equals(RAISE);
    }

    boolean isToAdd(String list) {
        return what.equals(ADD) && place.equals(list);
    }

    boolean isToRaise(String row) {
        return what.equals(RAISE) && place.equals(row);
    }
}
