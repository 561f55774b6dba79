package org.article28.model;

/** JSON Pointer, RFC 6901. */
public final class JsonPointers {

    private JsonPointers() {}

    /** One step into a member of that name, with its slash; section 3 tells what is escaped. */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public static String step(int index) {
        return "/" + index;
    }
}
