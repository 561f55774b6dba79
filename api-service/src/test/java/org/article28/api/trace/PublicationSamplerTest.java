package org.article28.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationSamplerTest {

    @ParameterizedTest
    @CsvSource({
        "PUT, /v1/subprocessors/acme, true",
        "POST, /v1/drafts/1/publish, true",
        "POST, /desk/drafts/1/publish, true",
        "POST, /v1/objections/7/answer, true",
        "GET, /v1/subprocessors, false",
        "GET, /desk/evidence, false",
        "POST, /v1/subscriptions, false",
        "POST, /v1/subscriptions/confirm, false",
        "POST, /unsubscribe, false",
        "POST, /v1/objections, false",
        "POST, /v1/objections/form, false",
        "POST, /, false"
    })
    void whatStaffChangeIsFollowedAndNoReader(String method, String path, boolean followed) {
        assertThat(PublicationSampler.changesTheList(method, path)).isEqualTo(followed);
    }
}
