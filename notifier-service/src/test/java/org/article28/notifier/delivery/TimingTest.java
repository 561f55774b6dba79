package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.announcement.Audience;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.NoticeKind;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Standing;
import org.article28.notifier.subscription.Telling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, NOW", "7, NOW", "8, TOLD", "9, TOLD"})
    void versionIsAnnouncedUnlessADigestToldIt(long after, Timing timing) {
        assertThat(of(new Telling.ByAnnouncements(after), "voice")).isEqualTo(timing);
    }

    @ParameterizedTest
    @CsvSource({"0, LATER", "7, LATER", "8, TOLD"})
    void readerOfDigestsWaits(long upTo, Timing timing) {
        assertThat(of(new Telling.ByDigests(upTo), "voice")).isEqualTo(timing);
    }

    @ParameterizedTest
    @CsvSource({"0, DIGEST_NOW", "6, DIGEST_NOW", "7, NOW_AND_ALL", "8, TOLD"})
    void whatCanBeObjectedToDoesNotWait(long upTo, Timing timing) {
        assertThat(of(new Telling.ByDigests(upTo), "email")).isEqualTo(timing);
    }

    @ParameterizedTest
    @CsvSource({"0, DIGEST_NOW", "7, NOW_AND_ALL", "8, TOLD"})
    void whatTakesBackWhatTheyWereToldDoesNotWait(long upTo, Timing timing) {
        assertThat(of(new Telling.ByDigests(upTo), "voice", Because.TOLD_BEFORE)).isEqualTo(timing);
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "8"})
    void whatTheirChoiceHasNotIsInNoDigestToWaitFor(long upTo) {
        assertThat(of(new Telling.ByDigests(upTo), "chat")).isEqualTo(Timing.NOW);
    }

    private static Timing of(Telling telling, String service) {
        return of(telling, service, Because.CHOSEN);
    }

    private static Timing of(Telling telling, String service, Because because) {
        var audience =
                new Audience(Set.of("email", "voice"), Set.of("email", "voice"), Set.of("email"));
        var notice =
                new Notice(
                        1,
                        NoticeKind.ANNOUNCEMENT,
                        8,
                        null,
                        PUBLISHED,
                        null,
                        null,
                        audience,
                        "{}",
                        0);
        var recipient =
                new Recipient(
                        1,
                        UUID.randomUUID(),
                        EmailAddress.stored("jane@example.org"),
                        null,
                        new Interest(Set.of(service), ChangesWanted.ALL),
                        null,
                        telling,
                        Standing.ACTIVE,
                        PUBLISHED.minusSeconds(1));
        return Timing.of(notice, recipient, because);
    }
}
