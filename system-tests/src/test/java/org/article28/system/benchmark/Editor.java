package org.article28.system.benchmark;

import java.util.HashMap;
import java.util.Map;

/**
 * Changes the purpose of one entry at a time, of ten in turn, so that two versions far apart differ
 * in as many entries whatever lies between.
 */
final class Editor {

    private static final int IN_TURN = 10;

    private final Edge edge;
    private final int entries;
    private final Map<String, String> etags = new HashMap<>();
    private int turn;

    Editor(Edge edge, int entries) {
        this.edge = edge;
        this.entries = entries;
    }

    /** Makes a version. */
    void publish() {
        edit("Purpose at %d".formatted(System.nanoTime()));
    }

    /** Asks for what is already so: all of a publication but what it writes. */
    void publishNothing() {
        var id = next();
        var seen = edge.get(path(id));
        var purpose =
                new String(seen.body()).replaceFirst("(?s).*\"purpose\":\"([^\"]*)\".*", "$1");
        edge.patch(path(id), Edge.etag(seen), purpose(purpose));
    }

    private void edit(String purpose) {
        var id = next();
        var seen = etags.computeIfAbsent(id, key -> Edge.etag(edge.get(path(key))));
        etags.put(id, Edge.etag(edge.patch(path(id), seen, purpose(purpose))));
    }

    private String next() {
        int number = turn++ % IN_TURN * (entries / IN_TURN);
        return ListOf.id(number);
    }

    private static String path(String id) {
        return "/v1/subprocessors/" + id;
    }

    private static String purpose(String purpose) {
        return "{\"purpose\": \"" + purpose + "\"}";
    }
}
