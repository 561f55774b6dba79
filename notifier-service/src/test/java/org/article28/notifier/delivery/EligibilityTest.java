package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Telling ANNOUNCED = new Telling.ByAnnouncements(0);
    private static final Instant BEFORE = PUBLISHED.minusSeconds(1);

    @Test
    void whoeverConfirmedBeforeIsTold() {
        assertThat(Eligibility.of(notice(null), confirmed(BEFORE))).isEqualTo(Eligibility.TOLD);
    }

    @Test
    void whoeverConfirmedAtTheSameInstantIsNot() {
        assertThat(Eligibility.of(notice(null), confirmed(PUBLISHED)))
                .isEqualTo(Eligibility.NOT_SUBSCRIBED);
    }

    @Test
    void whoeverLeftIsNot() {
        var left =
                new Recipient(
                        1,
                        UUID.randomUUID(),
                        ADDRESS,
                        null,
                        Interest.EVERYTHING,
                        null,
                        ANNOUNCED,
                        Standing.ENDED,
                        BEFORE);

        assertThat(Eligibility.of(notice(null), left)).isEqualTo(Eligibility.NOT_SUBSCRIBED);
    }

    @Test
    void whoeverGetsNoMailIsNamedForTheEvidence() {
        var suppressed =
                new Recipient(
                        1,
                        UUID.randomUUID(),
                        ADDRESS,
                        null,
                        Interest.EVERYTHING,
                        null,
                        ANNOUNCED,
                        Standing.SUPPRESSED,
                        BEFORE);

        assertThat(Eligibility.of(notice(null), suppressed)).isEqualTo(Eligibility.SUPPRESSED);
    }

    @Test
    void choosingNoServiceIsChoosingAll() {
        assertThat(Eligibility.of(notice(Set.of("voice")), confirmed(BEFORE)))
                .isEqualTo(Eligibility.TOLD);
    }

    @Test
    void noticeForEveryoneConcernsEveryChoice() {
        assertThat(Eligibility.of(notice(null), confirmed(BEFORE, "email")))
                .isEqualTo(Eligibility.TOLD);
    }

    @Test
    void otherServicesAreNoConcern() {
        assertThat(Eligibility.of(notice(Set.of("voice")), confirmed(BEFORE, "email")))
                .isEqualTo(Eligibility.NOT_CONCERNED);
    }

    @Test
    void editorialChangesAreNoConcernOfThoseWhoSkipThem() {
        assertThat(Eligibility.of(notice(Set.of("sms", "voice")), skippingEditorial("voice")))
                .isEqualTo(Eligibility.NOT_CONCERNED);
        assertThat(Eligibility.of(notice(Set.of("sms", "voice")), skippingEditorial("sms")))
                .isEqualTo(Eligibility.TOLD);
        assertThat(Eligibility.of(notice(null), skippingEditorial())).isEqualTo(Eligibility.TOLD);
    }

    @Test
    void idOfTheMailIsTheSameHoweverOftenItIsComputed() {
        var subscription = UUID.fromString("11111111-2222-4333-8444-555555555555");

        assertThat(MessageIds.of(announced(8), subscription, "example.org"))
                .isEqualTo(MessageIds.of(announced(8), subscription, "example.org"))
                .isNotEqualTo(MessageIds.of(announced(9), subscription, "example.org"))
                .isNotEqualTo(MessageIds.of(announcedAnew(8), subscription, "example.org"))
                .matches("<v8\\.[0-9a-f]{32}@example\\.org>")
                .doesNotContain("11111111");
        assertThat(MessageIds.of(of(NoticeKind.DIGEST, 8, 5L), subscription, "example.org"))
                .matches("<v5-8\\.[0-9a-f]{32}@example\\.org>");
    }

    @Test
    void leaseThatIsNotRenewedEndsBeforeOthersMayTakeOver() {
        var lease = new Lease();
        long now = System.nanoTime();

        lease.renewed(now, Duration.ofSeconds(10));
        assertThat(lease.isHeld()).isTrue();

        lease.renewed(now - Duration.ofSeconds(8).toNanos(), Duration.ofSeconds(10));
        assertThat(lease.isHeld()).isFalse();
    }

    @Test
    void leaseThatWasLostIsNeverHeldAgain() {
        var lease = new Lease();
        lease.lose();

        lease.renewed(System.nanoTime(), Duration.ofSeconds(10));

        assertThat(lease.isHeld()).isFalse();
    }

    private static final EmailAddress ADDRESS = EmailAddress.stored("jane@example.org");

    private static Notice announced(long version) {
        return of(NoticeKind.ANNOUNCEMENT, version, null);
    }

    /** Another version of that number, as there is one after a restore. */
    private static Notice announcedAnew(long version) {
        return of(NoticeKind.ANNOUNCEMENT, version, null, PUBLISHED.plusSeconds(60));
    }

    private static Notice of(NoticeKind kind, long version, @Nullable Long from) {
        return of(kind, version, from, PUBLISHED);
    }

    private static Notice of(
            NoticeKind kind, long version, @Nullable Long from, Instant published) {
        var audience = new Audience(null, null, Set.of());
        return new Notice(1, kind, version, from, published, null, null, audience, "{}", 0);
    }

    private static Notice notice(Set<String> services) {
        var audience = new Audience(services, Set.of("sms"), Set.of());
        return new Notice(
                1, NoticeKind.ANNOUNCEMENT, 8, null, PUBLISHED, null, null, audience, "{}", 0);
    }

    private static Recipient skippingEditorial(String... services) {
        var interest = new Interest(Set.of(services), ChangesWanted.NOT_EDITORIAL);
        return new Recipient(
                1,
                UUID.randomUUID(),
                ADDRESS,
                null,
                interest,
                null,
                ANNOUNCED,
                Standing.ACTIVE,
                BEFORE);
    }

    private static Recipient confirmed(Instant at, String... services) {
        var interest = new Interest(Set.of(services), ChangesWanted.ALL);
        return new Recipient(
                1,
                UUID.randomUUID(),
                ADDRESS,
                null,
                interest,
                null,
                ANNOUNCED,
                Standing.ACTIVE,
                at);
    }
}
