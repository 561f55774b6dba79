package org.article28.notifier.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.article28.notifier.smtp.Opening.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final Credentials JANE = new Credentials("jane", "secret");
    private static final String PLAIN = "AUTH PLAIN AGphbmUAc2VjcmV0";

    @Test
    void serverTellsWhatItOffers() {
        var steps =
                opened(Encryption.OPTIONAL, null, "220 mx", "250-mx\n250-PIPELINING\n250 SIZE 9");

        assertThat(steps.getFirst()).isEqualTo(new Step.Say("EHLO list.example.org"));
        assertThat(steps.getLast())
                .isInstanceOfSatisfying(
                        Step.Open.class,
                        open -> {
                            assertThat(open.extensions().pipelining()).isTrue();
                            assertThat(open.extensions().mostBytes()).isEqualTo(9);
                        });
    }

    @Test
    void olderServerIsGreetedByHelo() {
        assertThat(opened(Encryption.OPTIONAL, null, "220 mx", "502 what?", "250 mx"))
                .containsExactly(
                        new Step.Say("EHLO list.example.org"),
                        new Step.Say("HELO list.example.org"),
                        new Step.Open(Extensions.NONE));
    }

    @Test
    void offeredTlsIsUsedAndWhatWasOfferedBeforeIsForgotten() {
        var opening = new Opening("list.example.org", Encryption.OPTIONAL, null);
        answer(opening, "220 mx", "250-mx\n250-PIPELINING\n250 STARTTLS");
        var secure = answer(opening, "220 go on");

        var again = opening.secured();
        var open = answer(opening, "250 mx");

        assertThat(secure).containsExactly(new Step.Secure());
        assertThat(again).isEqualTo(new Step.Say("EHLO list.example.org"));
        assertThat(open).containsExactly(new Step.Open(Extensions.told(reply("250 mx"))));
    }

    @Test
    void nothingIsSentInClearWhereTlsIsRequired() {
        assertThat(opened(Encryption.REQUIRED, JANE, "220 mx", "250-mx\n250 AUTH PLAIN").getLast())
                .isEqualTo(new Step.Failed("the server offers no STARTTLS"));
        assertThat(opened(Encryption.REQUIRED, null, "220 mx", "502 what?").getLast())
                .isEqualTo(new Step.Failed("502 what?"));
        assertThat(
                        opened(
                                        Encryption.REQUIRED,
                                        JANE,
                                        "220 mx",
                                        "250-mx\n250 STARTTLS",
                                        "454 no")
                                .getLast())
                .isEqualTo(new Step.Failed("454 no"));
    }

    @Test
    void tlsThatIsOnlyWelcomeMayFail() {
        assertThat(
                        opened(
                                        Encryption.OPTIONAL,
                                        null,
                                        "220 mx",
                                        "250-mx\n250 STARTTLS",
                                        "454 no")
                                .getLast())
                .isInstanceOf(Step.Open.class);
    }

    @Test
    void tlsFromTheFirstByteIsNotUpgraded() {
        assertThat(opened(Encryption.IMPLICIT, null, "220 mx", "250-mx\n250 STARTTLS").getLast())
                .isInstanceOf(Step.Open.class);
    }

    @Test
    void plainIsPreferredAndNeedsOneRoundTrip() {
        var steps =
                opened(
                        Encryption.NONE,
                        JANE,
                        "220 mx",
                        "250-mx\n250 AUTH LOGIN PLAIN",
                        "235 welcome");

        assertThat(steps.get(1)).isEqualTo(new Step.Say(PLAIN));
        assertThat(steps.getLast()).isInstanceOf(Step.Open.class);
    }

    @Test
    void plainIsRepeatedForAServerThatDoesNotReadTheFirst() {
        var steps =
                opened(Encryption.NONE, JANE, "220 mx", "250-mx\n250 AUTH=PLAIN", "334 ", "235 in");

        assertThat(steps.get(2)).isEqualTo(new Step.Say("AGphbmUAc2VjcmV0"));
        assertThat(steps.getLast()).isInstanceOf(Step.Open.class);
    }

    @Test
    void loginIsUsedWhereThereIsNoPlain() {
        var steps =
                opened(
                        Encryption.NONE,
                        JANE,
                        "220 mx",
                        "250-mx\n250 AUTH LOGIN",
                        "334 VXNlcm5hbWU6",
                        "334 UGFzc3dvcmQ6",
                        "235 welcome");

        assertThat(steps.subList(1, 4))
                .containsExactly(
                        new Step.Say("AUTH LOGIN"),
                        new Step.Say("amFuZQ=="),
                        new Step.Say("c2VjcmV0"));
        assertThat(steps.getLast()).isInstanceOf(Step.Open.class);
    }

    @Test
    void refusedLoginFailsWithTheReply() {
        assertThat(
                        opened(
                                        Encryption.NONE,
                                        JANE,
                                        "220 mx",
                                        "250-mx\n250 AUTH PLAIN",
                                        "535 5.7.8 no")
                                .getLast())
                .isEqualTo(new Step.Failed("535 5.7.8 no"));
    }

    @Test
    void serverThatOffersNoWayToLogInIsNotUsed() {
        assertThat(opened(Encryption.NONE, JANE, "220 mx", "250-mx\n250 AUTH GSSAPI").getLast())
                .isEqualTo(new Step.Failed("the server offers neither AUTH PLAIN nor LOGIN"));
    }

    @Test
    void refusingGreetingFails() {
        assertThat(opened(Encryption.OPTIONAL, null, "554 go away"))
                .containsExactly(new Step.Failed("554 go away"));
    }

    @Test
    void passwordIsNotToldByAccident() {
        assertThat(JANE).hasToString("Credentials[jane]");
    }

    private static List<Step> opened(
            Encryption encryption, @Nullable Credentials credentials, String... replies) {
        return answer(new Opening("list.example.org", encryption, credentials), replies);
    }

    private static List<Step> answer(Opening opening, String... replies) {
        var steps = new ArrayList<Step>();
        for (var reply : replies) {
            steps.add(opening.on(reply(reply)));
        }
        return steps;
    }

    /** Lines with their codes. */
    private static Reply reply(String text) {
        var lines = text.lines().map(line -> line.substring(4)).toList();
        return new Reply(Integer.parseInt(text.substring(0, 3)), lines);
    }
}
