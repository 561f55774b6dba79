package org.article28.notifier.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.article28.notifier.bounce.report.Fate;
import org.article28.notifier.smtp.EnhancedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BounceTest {

    @ParameterizedTest
    @CsvSource({
        "5, 1, 1, HARD", "5, 1, 2, HARD", "5, 1, 10, HARD", "5, 1, 3, SOFT", "5, 2, 1, SOFT",
        "5, 2, 2, SOFT", "5, 7, 1, SOFT", "5, 0, 0, SOFT", "4, 4, 7, SOFT", "4, 1, 1, SOFT"
    })
    void statusDecides(int kind, int subject, int detail, Bounce.Kind expected) {
        var failed = fate(Fate.Action.FAILED, kind, subject, detail);

        assertThat(Bounce.of(List.of(failed)).map(Bounce::kind)).contains(expected);
    }

    @Test
    void delayDecidesNothing() {
        assertThat(Bounce.of(List.of(fate(Fate.Action.DELAYED, 4, 4, 1)))).isEmpty();
    }

    @Test
    void worstCountsWhereAllFailed() {
        var fates = List.of(fate(Fate.Action.FAILED, 5, 2, 2), fate(Fate.Action.FAILED, 5, 1, 1));

        assertThat(Bounce.of(fates).map(Bounce::status)).contains("5.1.1");
    }

    @Test
    void nothingFailedWhereSomebodyBehindTheAddressHasIt() {
        var fates = List.of(fate(Fate.Action.FAILED, 5, 1, 1), fate(Fate.Action.RELAYED, 2, 0, 0));

        assertThat(Bounce.of(fates)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 no such mailbox, HARD, 5.1.1",
        "550 no such mailbox, SOFT, 5.0.0",
        "552 5.2.2 full, SOFT, 5.2.2"
    })
    void refusalCountsByItsStatus(String reply, Bounce.Kind kind, String status) {
        assertThat(Bounce.of(Fate.refused(reply))).isEqualTo(new Bounce(kind, status, reply));
    }

    private static Fate fate(Fate.Action action, int kind, int subject, int detail) {
        return new Fate(action, new EnhancedStatus(kind, subject, detail), "");
    }
}
