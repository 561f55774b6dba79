package org.article28.notifier.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example.org",
                "http://hooks.example.org/",
                "ftp://hooks.example.org/",
                "file:///etc/passwd",
                "https:///path",
                "https://user:secret@hooks.example.org/",
                "https://hooks.example.org/#part",
                "https://hooks.example.org:0/",
                "https://hooks.example.org:65536/",
                "https://hooks.example.org:x/",
                "https://hooks.example.org/a b",
                "https://hooks.example.org\r\nHost:other/",
                "https://hööks.example.org/",
                "https://[::1/"
            })
    void isNoUrlThatMayBeCalled(String text) {
        assertThat(WebhookUrl.parse(text, Reach.PUBLIC)).isEmpty();
    }

    @Test
    void longUrlIsRefused() {
        var longest = "https://hooks.example.org/" + "a".repeat(WebhookUrl.LONGEST - 26);

        assertThat(WebhookUrl.parse(longest, Reach.PUBLIC)).isPresent();
        assertThat(WebhookUrl.parse(longest + "a", Reach.PUBLIC)).isEmpty();
    }

    @Test
    void httpIsForThoseWhoAllowPrivateTargets() {
        assertThat(WebhookUrl.parse("http://localhost:8000/in", Reach.ANYWHERE)).isPresent();
        assertThat(WebhookUrl.parse("ftp://localhost/in", Reach.ANYWHERE)).isEmpty();
    }

    @Test
    void originTellsNeitherPathNorQuery() {
        var url = parsed("https://Hooks.example.org:8443/in/s3cret?key=s3cret");

        assertThat(url.origin()).isEqualTo("https://hooks.example.org:8443");
        assertThat(url).hasToString("https://hooks.example.org:8443");
        assertThat(url.pathAndQuery()).isEqualTo("/in/s3cret?key=s3cret");
    }

    @Test
    void originIsTheSameHoweverItIsWritten() {
        assertThat(parsed("https://Hooks.example.org.:443/in").origin())
                .isEqualTo("https://hooks.example.org");
        assertThat(parsed("http://hooks.example.org:80").origin())
                .isEqualTo("http://hooks.example.org");
        assertThat(parsed("https://hooks.example.org:80").origin())
                .isEqualTo("https://hooks.example.org:80");
        assertThat(parsed("https://hooks.example.org./in").host()).isEqualTo("hooks.example.org");
    }

    @Test
    void portIsThatOfTheSchemeWhereNoneIsSaid() {
        assertThat(parsed("https://hooks.example.org").port()).isEqualTo(443);
        assertThat(parsed("http://hooks.example.org?a=b").port()).isEqualTo(80);
        assertThat(parsed("http://hooks.example.org?a=b").pathAndQuery()).isEqualTo("/?a=b");
    }

    private static WebhookUrl parsed(String text) {
        return WebhookUrl.parse(text, Reach.ANYWHERE).orElseThrow();
    }
}
