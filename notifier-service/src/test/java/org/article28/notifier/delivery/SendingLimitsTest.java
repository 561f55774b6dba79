package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SendingLimitsTest {

    @Test
    void roomForNothingIsRefusedByTheNameOfTheSetting() {
        assertThatThrownBy(() -> SendingLimits.checkRoom("article28.delivery.in-flight", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("article28.delivery.in-flight must be at least 1: 0");
    }

    @Test
    void roomForOneIsEnough() {
        assertThatCode(() -> SendingLimits.checkRoom("article28.delivery.in-flight", 1))
                .doesNotThrowAnyException();
    }
}
