package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.Outcome;
import org.junit.jupiter.api.Test;

class PressureTest {

    private static final EmailAddress JANE = EmailAddress.stored("jane@example.org");
    private static final EmailAddress JOHN = EmailAddress.stored("john@example.org");
    private static final EmailAddress ELSEWHERE = EmailAddress.stored("jane@example.com");

    @Test
    void domainAtItsLimitIsPutOffAndOthersAreNot() {
        var pressure = pressure("article28.delivery.per-second-and-domain", "1");

        assertThat(pressure.next(JANE)).isEqualTo(new Turn.Now());
        assertThat(pressure.next(JOHN)).isInstanceOf(Turn.PutOff.class);
        assertThat(pressure.next(ELSEWHERE)).isEqualTo(new Turn.Now());
    }

    @Test
    void limitOverAllMakesEverybodyWait() {
        var pressure = pressure("article28.delivery.per-second", "1");

        assertThat(pressure.next(JANE)).isEqualTo(new Turn.Now());
        assertThat(pressure.next(ELSEWHERE)).isInstanceOf(Turn.Wait.class);
    }

    @Test
    void domainThatDefersIsAskedLessThanOthers() {
        var pressure = pressure("article28.delivery.slowest", "0s");
        pressure.heard(JANE, new Outcome.Deferred("451 4.7.1 slow down"));

        assertThat(pressure.next(JOHN)).isEqualTo(new Turn.Now());
        assertThat(pressure.next(JANE)).isInstanceOf(Turn.PutOff.class);
        assertThat(pressure.next(ELSEWHERE)).isEqualTo(new Turn.Now());
    }

    @Test
    void refusalSlowsNobody() {
        var pressure = pressure("article28.delivery.per-second", "0");
        pressure.heard(JANE, new Outcome.Refused("550 5.1.1 nobody"));

        assertThat(pressure.next(JANE)).isEqualTo(new Turn.Now());
        assertThat(pressure.next(JOHN)).isEqualTo(new Turn.Now());
    }

    @Test
    void serverThatIsAwayIsLeftAloneUntilItAnswers() {
        var pressure = pressure("article28.delivery.per-second", "0");
        pressure.heard(JANE, new Outcome.Unreachable("connection refused"));
        assertThat(pressure.isReachable()).isFalse();

        pressure.heard(JANE, new Outcome.Accepted("250 ok"));

        assertThat(pressure.isReachable()).isTrue();
    }

    private static Pressure pressure(String setting, String value) {
        return new Pressure(
                new SmallRyeConfigBuilder()
                        .withMapping(DeliveryConfig.class)
                        .withDefaultValue(setting, value)
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .build()
                        .getConfigMapping(DeliveryConfig.class));
    }
}
