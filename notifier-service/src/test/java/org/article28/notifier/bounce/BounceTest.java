package org.article28.notifier.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.bounce.report.Fate;
import org.article28.notifier.smtp.EnhancedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BounceTest {

    private static final EmailAddress JANE = EmailAddress.stored("jane@reader.example");

    @ParameterizedTest
    @CsvSource({
        "5, 1, 1, HARD",
        "5, 1, 2, HARD",
        "5, 1, 10, HARD",
        "5, 1, 3, SOFT",
        "5, 2, 1, SOFT",
        "5, 2, 2, SOFT",
        "4, 1, 1, SOFT",
        "5, 0, 0, UNCOUNTED",
        "5, 1, 7, UNCOUNTED",
        "5, 1, 8, UNCOUNTED",
        "5, 2, 3, UNCOUNTED",
        "5, 3, 4, UNCOUNTED",
        "4, 4, 7, UNCOUNTED",
        "5, 5, 1, UNCOUNTED",
        "5, 6, 1, UNCOUNTED",
        "5, 7, 1, UNCOUNTED"
    })
    void statusDecides(int kind, int subject, int detail, Bounce.Kind expected) {
        var failed = fate(Fate.Action.FAILED, kind, subject, detail);

        assertThat(Bounce.of(List.of(failed), JANE).map(Bounce::kind)).contains(expected);
    }

    @Test
    void delayDecidesNothing() {
        assertThat(Bounce.of(List.of(fate(Fate.Action.DELAYED, 4, 4, 1)), JANE)).isEmpty();
    }

    @Test
    void worstCountsWhereAllFailed() {
        var fates = List.of(fate(Fate.Action.FAILED, 5, 2, 2), fate(Fate.Action.FAILED, 5, 1, 1));

        assertThat(Bounce.of(fates, JANE).map(Bounce::status)).contains("5.1.1");
    }

    @Test
    void nothingFailedWhereSomebodyBehindTheAddressHasIt() {
        var fates = List.of(fate(Fate.Action.FAILED, 5, 1, 1), fate(Fate.Action.RELAYED, 2, 0, 0));

        assertThat(Bounce.of(fates, JANE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 no such mailbox, HARD, 5.1.1",
        "550 no such mailbox, UNCOUNTED, 5.0.0",
        "552 5.2.2 full, SOFT, 5.2.2"
    })
    void refusalCountsByItsStatus(String reply, Bounce.Kind kind, String status) {
        assertThat(Bounce.of(Fate.refused(reply), JANE)).isEqualTo(new Bounce(kind, status, reply));
    }

    @ParameterizedTest
    @CsvSource({
        "Jane@Reader.example, HARD",
        "joe@elsewhere.example, SOFT",
        "jane@elsewhere.example, SOFT"
    })
    void oneBehindTheAddressIsNotTheAddress(String named, Bounce.Kind expected) {
        var failed =
                new Fate(
                        Fate.Action.FAILED,
                        new EnhancedStatus(5, 1, 1),
                        "",
                        Set.of(EmailAddress.stored(named)));

        assertThat(Bounce.of(failed, JANE).kind()).isEqualTo(expected);
    }

    @Test
    void nameOfTheReaderIsNotKept() {
        var failed = Fate.refused("550 5.1.1 mailbox JANE of Janet (o'jane@x.example) is gone");

        assertThat(Bounce.of(failed, JANE).reply())
                .isEqualTo("550 5.1.1 mailbox *** of Janet (***@x.example) is gone");
    }

    @Test
    void ofWhomIsErasedNoWordsAreKept() {
        assertThat(Bounce.of(Fate.refused("550 5.1.1 no jane"), null))
                .isEqualTo(new Bounce(Bounce.Kind.HARD, "5.1.1", null));
    }

    private static Fate fate(Fate.Action action, int kind, int subject, int detail) {
        return new Fate(action, new EnhancedStatus(kind, subject, detail), "", Set.of());
    }
}
