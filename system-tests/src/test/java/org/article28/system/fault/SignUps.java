package org.article28.system.fault;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.article28.system.Api;

/** People who want to be told, and are told that a mail to confirm it is on its way. */
final class SignUps {

    private final Api api;
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    SignUps(Api api) {
        this.api = api;
    }

    HttpResponse<String> ask() {
        var address = "person-" + asked.incrementAndGet() + "@example.org";
        var answer =
                api.post(
                        "/v1/subscriptions",
                        "application/json",
                        """
                        {"email": "%s", "privacyNoticeRead": true}"""
                                .formatted(address));
        if (answer.statusCode() == 202) {
            accepted.add(address);
        }
        return answer;
    }

    /** Whom a mail was promised. */
    List<String> accepted() {
        return accepted;
    }
}
