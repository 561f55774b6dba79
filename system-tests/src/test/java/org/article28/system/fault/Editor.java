package org.article28.system.fault;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.article28.system.Api;

/** Publishes one purpose after the other, each until it is told that it is published. */
final class Editor {

    static final String ENTRY = "one";

    private final Api api;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();

    Editor(Api api) {
        this.api = api;
    }

    HttpResponse<String> publish() {
        var purpose = purpose(acknowledged.size() + 1);
        var answer = api.edit(ENTRY, entry -> entry.put("purpose", purpose));
        if (answer.statusCode() == 200) {
            acknowledged.add(purpose);
        }
        return answer;
    }

    static String purpose(int number) {
        return "As of " + number;
    }

    /** Of whose publication it was told. */
    List<String> acknowledged() {
        return acknowledged;
    }
}
