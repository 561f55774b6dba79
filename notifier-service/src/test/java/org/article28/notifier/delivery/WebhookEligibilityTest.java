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
import org.article28.notifier.webhook.Webhook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebhookEligibilityTest {

    private static final Instant CONFIRMED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void webhookFromBeforeThePublicationIsCalled() {
        assertThat(of(BETWEEN, owner(Standing.ACTIVE))).isEqualTo(Eligibility.TOLD);
    }

    @Test
    void webhookFromTheInstantOfThePublicationIsNot() {
        assertThat(of(PUBLISHED, owner(Standing.ACTIVE))).isEqualTo(Eligibility.NOT_SUBSCRIBED);
    }

    @Test
    void ownerWhomNoMailReachesIsToldByTheirWebhook() {
        assertThat(of(BETWEEN, owner(Standing.SUPPRESSED))).isEqualTo(Eligibility.TOLD);
    }

    @Test
    void webhookOfWhoeverLeftOrWasErasedIsNotCalled() {
        assertThat(of(BETWEEN, owner(Standing.ENDED))).isEqualTo(Eligibility.NOT_SUBSCRIBED);
        assertThat(of(BETWEEN, null)).isEqualTo(Eligibility.NOT_SUBSCRIBED);
    }

    @ParameterizedTest
    @EnumSource(names = "ANNOUNCEMENT", mode = EnumSource.Mode.EXCLUDE)
    void digestsAndRemindersAreForPeople(NoticeKind kind) {
        assertThat(
                        Eligibility.of(
                                notice(kind, "email"),
                                webhook(BETWEEN),
                                owner(Standing.ACTIVE),
                                Because.CHOSEN))
                .isEqualTo(Eligibility.NOT_SUBSCRIBED);
    }

    @Test
    void otherServicesAreNoConcernUnlessTheyWereToldBefore() {
        var other = notice(NoticeKind.ANNOUNCEMENT, "voice");
        var owner = owner(Standing.ACTIVE);

        assertThat(Eligibility.of(other, webhook(BETWEEN), owner, Because.CHOSEN))
                .isEqualTo(Eligibility.NOT_CONCERNED);
        assertThat(Eligibility.of(other, webhook(BETWEEN), owner, Because.TOLD_BEFORE))
                .isEqualTo(Eligibility.TOLD);
    }

    private static Eligibility of(Instant added, @Nullable Recipient owner) {
        var notice = notice(NoticeKind.ANNOUNCEMENT, "email");
        return Eligibility.of(notice, webhook(added), owner, Because.CHOSEN);
    }

    private static Webhook webhook(Instant added) {
        return new Webhook(2, 1, UUID.randomUUID(), null, null, "key", added);
    }

    /** Who chose e-mail. */
    private static Recipient owner(Standing standing) {
        return new Recipient(
                1,
                UUID.randomUUID(),
                EmailAddress.parse("owner@example.org").orElseThrow(),
                null,
                new Interest(Set.of("email"), Set.of(), ChangesWanted.ALL),
                null,
                new Telling.ByAnnouncements(0),
                standing,
                CONFIRMED);
    }

    private static Notice notice(NoticeKind kind, String service) {
        return new Notice(
                1,
                kind,
                4,
                kind == NoticeKind.DIGEST ? 2L : null,
                PUBLISHED,
                null,
                null,
                new Audience(Set.of(service), Set.of(service), Set.of()),
                null,
                0);
    }
}
