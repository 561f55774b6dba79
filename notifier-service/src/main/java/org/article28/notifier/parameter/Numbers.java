package org.article28.notifier.parameter;

import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;

/** Numbers as parameters tell them. */
public final class Numbers {

    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /**
     * @throws Rejection.NotFound for what no id looks like
     */
    public static long id(String text) {
        if (!isNumber(text)) {
            throw new Rejection.NotFound("There is no such notice.");
        }
        return Long.parseLong(text);
    }

    /**
     * @throws Rejection.Invalid for what is no number, or too small a one
     */
    public static long atLeast(String name, String text, long least) {
        return between(name, text, least, Long.MAX_VALUE);
    }

    /**
     * @throws Rejection.Invalid for what is no number from {@code least} to {@code most}
     */
    public static long between(String name, String text, long least, long most) {
        if (isNumber(text)) {
            long number = Long.parseLong(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        var range = most == Long.MAX_VALUE ? "from " + least + " on" : least + " to " + most;
        throw new Rejection.Invalid(
                FieldError.ofParameter(name, "number", name + " is a whole number, " + range));
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS
                && !text.isEmpty()
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
