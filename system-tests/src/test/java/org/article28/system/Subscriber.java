package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** Somebody who wants to be told. */
record Subscriber(Product product, String address) {

    /** From the form to the confirmed subscription, by the mail that comes between. */
    static Subscriber confirmed(Product product, String address) {
        var subscriber = new Subscriber(product, address);
        subscriber.ask();
        subscriber.confirm();
        return subscriber;
    }

    void ask() {
        ask("immediate");
    }

    void ask(String frequency) {
        var answer =
                product.api()
                        .post(
                                "/v1/subscriptions",
                                "application/json",
                                """
                                {"email": "%s", "privacyNoticeRead": true, "frequency": "%s"}"""
                                        .formatted(address, frequency));
        assertThat(answer.statusCode()).isEqualTo(202);
    }

    /** Returns the token that opens the preferences. */
    String confirm() {
        await().atMost(Duration.ofSeconds(60)).until(() -> !product.inbox().to(address).isEmpty());
        var token = Inbox.find(product.inbox().to(address).getLast(), "token=([\\w.-]+)");
        var answer =
                product.api()
                        .post(
                                "/v1/subscriptions/confirm",
                                "application/json",
                                "{\"token\": \"" + token + "\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.read(answer.body()).get("manageToken").asText();
    }

    /** As the page of the preferences does. */
    void choose(String manageToken, String frequency) {
        var answer =
                product.api()
                        .post(
                                "/v1/subscriptions/preferences",
                                "application/x-www-form-urlencoded",
                                "token=" + manageToken + "&editorial=yes&frequency=" + frequency);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    List<JsonNode> toldOf(long version) {
        return product.inbox().announcing(version, address);
    }
}
