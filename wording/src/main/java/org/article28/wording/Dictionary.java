package org.article28.wording;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a bundle that take nothing, by name: what is to be named is known by its name on
 * the wire alone.
 */
public final class Dictionary {

    private final Map<String, String> words;

    private Dictionary(Map<String, String> words) {
        this.words = words;
    }

    static <T> Dictionary of(Class<T> type, T bundle) {
        var words = new HashMap<String, String>();
        for (var message : type.getMethods()) {
            if (message.getParameterCount() == 0) {
                words.put(message.getName(), said(message, bundle));
            }
        }
        return new Dictionary(words);
    }

    private static String said(Method message, Object bundle) {
        try {
            return message.invoke(bundle).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("message " + message.getName(), e);
        }
    }

    /** Null for what later releases may know. */
    public @Nullable String word(String name) {
        return words.get(name);
    }

    /** For a code such as {@code remote-access}; itself where it is not known. */
    public String code(String code) {
        var name = new StringBuilder();
        for (var part : code.toLowerCase(Locale.ROOT).split("-", -1)) {
            name.append(name.isEmpty() || part.isEmpty() ? part : capital(part));
        }
        return words.getOrDefault(name.toString(), code);
    }

    private static String capital(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }
}
