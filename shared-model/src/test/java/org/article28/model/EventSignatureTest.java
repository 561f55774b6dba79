package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.article28.model.staff.SecretKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSignatureTest {

    private static final String EVENT = "{\"type\":\"subprocessors.list.published.v1\"}";
    private static final String OLD = "old:b2xkLWtleS1vZi10aGUtdGVzdHMtMTIzNDU2Nzg5MDE=";
    private static final String NEW = "new:bmV3LWtleS1vZi10aGUtdGVzdHMtMTIzNDU2Nzg5MDE=";
    private static final String OTHER = "old:b3RoZXIta2V5LW9mLXRoZS10ZXN0cy0xMjM0NTY3ODk=";

    @Test
    void signatureIsAnHmacWithTheIdOfItsKey() {
        assertThat(signature(OLD).of("{}"))
                .isEqualTo("old:2b99d86ec1e81fe390790b67157f02e9dac80775f799b96146743015a117777f");
    }

    @Test
    void eventIsProvenByTheKeyThatSignedIt() {
        assertThat(signature(OLD).proves(EVENT, signature(OLD).of(EVENT))).isTrue();
        assertThat(signature(NEW, OLD).proves(EVENT, signature(OLD).of(EVENT))).isTrue();
    }

    @Test
    void eventThatWasChangedIsNotProven() {
        assertThat(signature(OLD).proves(EVENT + " ", signature(OLD).of(EVENT))).isFalse();
    }

    @Test
    void signatureOfAnotherKeyProvesNothing() {
        assertThat(signature(OLD).proves(EVENT, signature(OTHER).of(EVENT))).isFalse();
        assertThat(signature(OLD).proves(EVENT, signature(NEW).of(EVENT))).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ":", "old", "old:", ":old", "old:00"})
    void whatIsNoSignatureProvesNothing(String text) {
        assertThat(signature(OLD).proves(EVENT, text)).isFalse();
    }

    private static EventSignature signature(String... keys) {
        return new EventSignature(new SecretKeys("tests", List.of(keys)));
    }
}
