package org.article28.model.problem;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists of entity tags, RFC 9110, section 8.8.3, compared strongly. A tag begins with the state
 * that it guards, up to the first full stop: {@code "r3.contact"}.
 */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");

    /** Gives nothing back once it is read, so that a long list needs no deep stack. */
    private static final Pattern LIST =
            Pattern.compile("\\s*%1$s\\s*(,\\s*%1$s\\s*)*+".formatted(TAG));

    private EntityTags() {}

    public static boolean isList(String header) {
        return LIST.matcher(header).matches();
    }

    /** The states that the tags of a list guard; that of a weak one is empty, as no state is. */
    public static List<String> states(String list) {
        return TAG.matcher(list)
                .results()
                .map(tag -> tag.group(1) == null ? state(tag.group(2)) : "")
                .toList();
    }

    /** Whether a list of tags names that one. */
    public static boolean names(String list, String opaque) {
        return TAG.matcher(list)
                .results()
                .anyMatch(tag -> tag.group(1) == null && tag.group(2).equals(opaque));
    }

    private static String state(String opaque) {
        int stop = opaque.indexOf('.');
        return stop < 0 ? opaque : opaque.substring(0, stop);
    }
}
