package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathsTest {

    private static final ReturnPaths PATHS = TestReturnPaths.to("bounces@example.org");
    private static final ReturnTag DELIVERY = ReturnTag.ofDelivery(71);

    @Test
    void addressNamesWhatTheMailIsAboutAndIsSigned() {
        assertThat(PATHS.of(DELIVERY)).matches("bounces\\+d1z\\.[0-9a-v]{16}@example\\.org");
    }

    @Test
    void ownAddressIsRead() {
        assertThat(PATHS.read(PATHS.of(DELIVERY))).contains(DELIVERY);
        assertThat(PATHS.read(PATHS.of(ReturnTag.ofRecipient(9))))
                .contains(ReturnTag.ofRecipient(9));
    }

    @Test
    void capitalsMakeNoDifference() {
        assertThat(PATHS.read(PATHS.of(DELIVERY).toUpperCase(Locale.ROOT))).contains(DELIVERY);
    }

    @Test
    void addressForAnotherDeliveryIsForged() {
        assertThat(PATHS.read(PATHS.of(DELIVERY).replace("d1z", "d20"))).isEmpty();
    }

    @Test
    void addressOfAnotherKindIsForged() {
        assertThat(PATHS.read(PATHS.of(DELIVERY).replace("d1z", "r1z"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "bounces@example.org",
                "bounces+@example.org",
                "bounces+d1z@example.org",
                "bounces+.@example.org",
                "bounces+d1z.@example.org",
                "jane@example.org",
                "bounces+d1z.0123456789abcdef@example.com"
            })
    void otherAddressesAreForNothing(String address) {
        assertThat(PATHS.read(address)).isEmpty();
    }

    @Test
    void longestIdFitsIntoALocalPart() {
        var paths = TestReturnPaths.to("b".repeat(32) + "@example.org");

        assertThat(paths.of(ReturnTag.ofDelivery(Long.MAX_VALUE)).indexOf('@')).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bounces",
                "Bounces <b@example.org>",
                "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@example.org"
            })
    void addressThatCannotBeExtendedIsRefused(String address) {
        assertThatThrownBy(() -> TestReturnPaths.to(address))
                .hasMessageStartingWith("article28.bounces.address must be an address");
    }

    @Test
    void withoutAnAddressForBouncesAllMailsComeBackToOne() {
        assertThat(TestReturnPaths.none().of(DELIVERY)).isEqualTo("list@example.org");
    }

    @Test
    void mailThatIsAboutNobodyKnownComesBackToTheSameForAll() {
        assertThat(PATHS.of(null)).isEqualTo("list@example.org");
    }
}
