package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.DigestReader;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who read digests are told, and when. */
@QuarkusTest
@WithTestResource(Stack.class)
class DigestTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-12-23");

    private static final List<String> RHYTHMS =
            List.of(
                    "{\"frequency\":\"immediate\"}",
                    "{\"frequency\":\"daily\",\"hour\":null}",
                    "{\"frequency\":\"daily\",\"hour\":20}",
                    "{\"frequency\":\"weekly\"}");

    /**
     * What other tests hold or paused holds up digests too. Readers know a version: of those who
     * know none, mails can't say since when.
     */
    @BeforeEach
    void settle() {
        Sql.query(
                "update notice set state = 'cancelled' where state in ('spreading', 'delivering')");
        if (Sql.query("select id from notice limit 1").isEmpty()) {
            published(Changes.material("ground"));
        }
    }

    @AfterEach
    void comeBack() {
        Stack.list().comeBack();
        Stack.list().reveal();
    }

    @Test
    void severalVersionsAreOneMailWhenTheHourHasCome() {
        var reader = DigestReader.daily("several");
        long known = reader.toldUpTo();
        published(Changes.material("first"));
        var last = published(Changes.material("second"));
        assertThat(reader.deliveries()).isEmpty();

        reader.due();

        var mail = reader.inbox().awaitMail("2 changes of the list of sub-processors since");
        assertThat(mail.text())
                .contains("Updated: Entry first", "Updated: Entry second")
                .contains("from version " + known + " (", "to version " + last.version() + " (")
                .contains("/diff?from=" + known + "&to=" + last.version());
        assertThat(mail.header("Message-ID")).startsWith("<v" + known + "-" + last.version() + ".");
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("Feedback-ID"))
                .isEqualTo("v%d-%d:infobip:digest:article28".formatted(known + 1, last.version()));
        await().untilAsserted(
                        () ->
                                assertThat(reader.deliveries())
                                        .containsExactly(
                                                "sent digest " + known + "-" + last.version()));
        assertThat(reader.toldUpTo()).isEqualTo(last.version());
        assertThat(reader.isToCome()).containsExactly("t");
    }

    @Test
    void whatNetsToNothingIsNotMailedAndNotToldLater() {
        var reader = DigestReader.daily("nothing");
        published(Changes.material("there"));
        var back = published(Changes.material("and-back"));
        Stack.list().undoneBy(back);

        reader.due();

        await().until(reader::toldUpTo, told -> told == back.version());
        assertThat(reader.deliveries()).isEmpty();
        var next = published(Changes.material("news"));
        reader.due();
        assertThat(reader.inbox().awaitMail("Entry news").text())
                .contains("from version " + back.version() + " (")
                .doesNotContain("Entry there");
        assertThat(reader.toldUpTo()).isEqualTo(next.version());
    }

    @Test
    void readersOfTheSameRangeShareANoticeAndAreToldOfTheirServicesAlone() {
        var all = DigestReader.daily("all");
        var voice = DigestReader.daily("voice", "voice");
        var email = DigestReader.daily("email", "email");
        var last = published(Changes.purposeAndLocation("email"));

        List.of(all, voice, email).forEach(DigestReader::due);

        all.inbox().awaitMail("1 change of the list");
        email.inbox().awaitMail("1 change of the list");
        await().until(voice::toldUpTo, told -> told == last.version());
        assertThat(voice.deliveries()).isEmpty();
        assertThat(
                        Sql.query(
                                "select id from notice where kind = 'digest' and version = "
                                        + last.version()))
                .hasSize(1);
    }

    @Test
    void changeThatCanBeObjectedToIsAnnouncedAtOnceAndNotToldAgain() {
        var reader = DigestReader.daily("urgent");
        var urgent = published(Changes.announced("objectionable", LAST_DAY));

        reader.inbox().awaitMail("(version " + urgent.version() + ")");

        assertThat(reader.toldUpTo()).isEqualTo(urgent.version());
        reader.due();
        await().until(reader::isToCome, List.of("t")::equals);
        assertThat(reader.deliveries()).containsExactly("sent announcement " + urgent.version());
    }

    @Test
    void whoWasNotToldOfVersionsBeforeGetsThemWithItAtOnce() {
        var reader = DigestReader.daily("behind");
        long known = reader.toldUpTo();
        published(Changes.material("before"));
        var urgent = published(Changes.announced("objectionable", LAST_DAY));

        var mail = reader.inbox().awaitMail("2 changes of the list");

        assertThat(mail.text())
                .contains("Entry before", "Entry objectionable", "23 December 2026")
                .contains("/v1/objections/form?token=");
        assertThat(reader.toldUpTo()).isEqualTo(urgent.version());
        await().untilAsserted(
                        () ->
                                assertThat(reader.deliveries())
                                        .containsExactly(
                                                "sent digest " + known + "-" + urgent.version()));
    }

    @Test
    void objectionableChangeOfAnotherServiceCanWait() {
        var reader = DigestReader.daily("other", "voice");
        long known = reader.toldUpTo();
        published(Changes.purposeAndLocation("email").withLastDayToObject(LAST_DAY));

        assertThat(reader.toldUpTo()).isEqualTo(known);
        assertThat(reader.deliveries()).isEmpty();
    }

    @Test
    void whoGoesBackToAnnouncementsIsToldTheRestAtOnceAndThenEachVersion() {
        var reader = DigestReader.daily("back");
        long known = reader.toldUpTo();
        var outstanding = published(Changes.material("outstanding"));

        reader.wish("{\"frequency\":\"immediate\"}");

        reader.inbox().awaitMail("Entry outstanding");
        await().until(reader::isToCome, List.of()::equals);
        var next = published(Changes.material("next"));
        reader.inbox().awaitMail("(version " + next.version() + ")");
        await().untilAsserted(
                        () ->
                                assertThat(reader.deliveries())
                                        .containsExactly(
                                                "sent digest "
                                                        + known
                                                        + "-"
                                                        + outstanding.version(),
                                                "sent announcement " + next.version()));
    }

    @Test
    void whoGoesToDigestsIsNotToldAgainWhatWasAnnounced() {
        var email = address("forth");
        var reader = new DigestReader(email, confirmed(email));
        var announced = published(Changes.material("announced"));
        reader.inbox().awaitMail("(version " + announced.version() + ")");

        reader.wish("{\"frequency\":\"weekly\"}");
        var later = published(Changes.material("later"));
        reader.due();

        assertThat(reader.inbox().awaitMail("1 change of the list").text())
                .contains("from version " + announced.version() + " (", "Entry later")
                .doesNotContain("Entry announced");
        assertThat(reader.toldUpTo()).isEqualTo(later.version());
    }

    @Test
    void whatWasPublishedBeforeTheyCameIsNoNews() {
        var before = Stack.list().publish(Changes.material("before"));
        var reader = DigestReader.daily("late");
        Broker.send(before);
        spread(before);

        reader.due();

        await().until(reader::isToCome, List.of("t")::equals);
        assertThat(reader.deliveries()).isEmpty();
        assertThat(reader.toldUpTo()).isEqualTo(before.version());
    }

    @Test
    void heldVersionIsInNoDigestBeforeItIsLetGo() {
        var reader = DigestReader.daily("held");
        long known = reader.toldUpTo();
        Stack.list().hold(60);
        var held = Stack.list().publish(Changes.material("held"));
        Broker.send(held);
        await().until(
                        () ->
                                Sql.query(
                                        "select state from notice where held_until > now() and version = "
                                                + held.version()),
                        List.of("spreading")::equals);

        reader.due();
        await().until(reader::isToCome, List.of("t")::equals);
        assertThat(reader.toldUpTo()).isEqualTo(known);

        Sql.query("update notice set held_until = now() where version = " + held.version());
        spread(held);
        reader.due();
        reader.inbox().awaitMail("Entry held");
    }

    @Test
    void cancelledVersionIsTheEndOfNoDigest() {
        var reader = DigestReader.daily("cancelled");
        long known = reader.toldUpTo();
        var cancelled = published(Changes.material("mistake"));
        Sql.query("update notice set state = 'cancelled' where version = " + cancelled.version());

        reader.due();
        await().until(reader::isToCome, List.of("t")::equals);
        assertThat(reader.deliveries()).isEmpty();

        var corrected = published(Changes.material("corrected"));
        reader.due();
        reader.inbox().awaitMail("Entry corrected");
        assertThat(reader.deliveries().getFirst())
                .endsWith(" digest " + known + "-" + corrected.version());
    }

    @Test
    void apiThatIsAwayDelaysADigestAndLosesNone() {
        var reader = DigestReader.daily("away");
        published(Changes.material("delayed"));
        Stack.list().goAway();
        reader.due();
        await().until(
                        () ->
                                Sql.query(
                                        "select count(*) from subscription where next_digest_at <= now() and state = 'active'"),
                        List.of("1")::equals);

        Stack.list().comeBack();

        reader.inbox().awaitMail("Entry delayed");
    }

    @Test
    void whoLeftGetsNoDigest() {
        var reader = DigestReader.daily("left");
        var witness = DigestReader.daily("witness");
        published(Changes.material("unheard"));
        Sql.query(
                "update subscription set state = 'unsubscribed', ended_at = now() where canonical = '"
                        + reader.email()
                        + "'");

        reader.due();
        witness.due();

        witness.inbox().awaitMail("Entry unheard");
        assertThat(reader.deliveries()).isEmpty();
    }

    @Test
    void whoGetsNoMailIsToldAllOfItWhenTheyDoAgain() {
        var reader = DigestReader.daily("suppressed");
        long known = reader.toldUpTo();
        reader.suppress();
        published(Changes.material("unreached"));
        var urgent = published(Changes.announced("objectionable", LAST_DAY));
        reader.due();
        await().until(reader::isToCome, List.of("t")::equals);
        assertThat(reader.toldUpTo()).isEqualTo(known);
        assertThat(reader.deliveries()).containsExactly("skipped announcement " + urgent.version());

        reader.lift();
        reader.due();

        assertThat(reader.inbox().awaitMail("2 changes of the list").text())
                .contains("Entry unreached", "Entry objectionable");
    }

    @Test
    void everyVersionIsToldOnceHoweverOftenTheyChangeTheirMind() {
        var reader = DigestReader.daily("fickle");
        long first = reader.toldUpTo() + 1;
        var chance = new Random(28);
        for (int step = 0; step < 30; step++) {
            switch (chance.nextInt(6)) {
                case 0, 1 -> published(Changes.material("entry-" + step));
                case 2 -> published(Changes.announced("entry-" + step, LAST_DAY));
                case 3 -> reader.due();
                default -> reader.wish(RHYTHMS.get(chance.nextInt(RHYTHMS.size())));
            }
        }
        long last = published(Changes.material("last")).version();

        reader.wish("{\"frequency\":\"immediate\"}");
        await().until(reader::isToCome, List.of()::equals);

        assertThat(reader.versionsToldOf())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(first, last).boxed().toList());
    }

    private static Publication published(PublishedChange change) {
        var publication = Stack.list().publish(change);
        Broker.send(publication);
        spread(publication);
        return publication;
    }

    /** Made known to all whom it is announced to. */
    private static void spread(Publication publication) {
        await().until(
                        () ->
                                Sql.query(
                                        "select state in ('delivering', 'done') from notice where announces = "
                                                + publication.version()),
                        List.of("t")::equals);
    }
}
