package org.article28.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is told of a thing in brackets, as far as it is known. */
final class Details {

    private final List<String> details = new ArrayList<>();

    Details say(String detail) {
        if (!detail.isEmpty()) {
            details.add(detail);
        }
        return this;
    }

    String after(String what) {
        return details.isEmpty() ? what : what + " (" + String.join("; ", details) + ")";
    }

    static String text(Map<?, ?> map, String name) {
        var value = map.get(name);
        return value == null ? "" : value.toString();
    }
}
