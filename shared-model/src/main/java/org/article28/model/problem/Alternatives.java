package org.article28.model.problem;

import java.util.Collection;

/** What would have done, in the words of a problem's detail. Pure. */
public final class Alternatives {

    private Alternatives() {}

    /** {@code roles}: any of which would do. */
    public static String ofRoles(Collection<String> roles) {
        return "the token needs the role " + anyOf(roles);
    }

    public static String ofMediaTypes(Collection<String> mediaTypes) {
        return "send " + anyOf(mediaTypes);
    }

    private static String anyOf(Collection<String> names) {
        var sorted = names.stream().sorted().toList();
        int last = sorted.size() - 1;
        return last < 1
                ? String.join("", sorted)
                : String.join(", ", sorted.subList(0, last)) + " or " + sorted.get(last);
    }
}
