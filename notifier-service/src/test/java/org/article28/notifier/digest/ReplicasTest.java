package org.article28.notifier.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Publication;
import org.article28.notifier.announcement.DigestNotices;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.list.PublishedList;
import org.article28.notifier.sending.Sending;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.DigestReader;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.subscription.DigestReaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several replicas look whose digest is due, and any of them may fall. */
@QuarkusTest
@WithTestResource(Stack.class)
class ReplicasTest {

    @Inject DigestReaders readers;
    @Inject DigestNotices digestNotices;
    @Inject Notices notices;
    @Inject PublishedList list;
    @Inject Round round;
    @Inject Sending sending;
    @Inject Clock clock;
    @Inject MeterRegistry metrics;

    /** What other tests hold or paused holds up digests too. */
    @BeforeEach
    void settle() {
        Sql.query(
                "update notice set state = 'cancelled' where state in ('spreading', 'delivering')");
    }

    @AfterEach
    void heal() {
        Sql.query("drop trigger if exists fall on subscription");
        Sql.query("drop function if exists fall");
        Sql.query("drop sequence if exists falls");
    }

    @Test
    void eachReaderIsToldOnceHoweverManyReplicasThereAre() {
        var told = Stream.generate(() -> DigestReader.daily("shared")).limit(12).toList();
        long known = told.getFirst().toldUpTo();
        long last = published().version();
        var others = Stream.generate(this::replica).limit(3).toList();

        due(told);

        for (var reader : told) {
            await().until(reader::deliveries, List.of("sent digest " + known + "-" + last)::equals);
        }
        others.forEach(one -> one.stop(new ShutdownEvent()));
        assertThat(digestsUpTo(last)).hasSize(1);
    }

    @Test
    void replicaThatFallsBetweenMakingAndMarkingLosesAndDoublesNothing() {
        var reader = DigestReader.daily("fallen");
        long known = reader.toldUpTo();
        long last = published().version();
        Sql.query("create sequence falls");
        Sql.query(
                """
                create function fall() returns trigger language plpgsql
                security definer set search_path = notifier as $$
                begin
                    if nextval('falls') <= 2 then
                        perform pg_terminate_backend(pg_backend_pid());
                    end if;
                    return new;
                end $$""");
        Sql.query(
                """
                create trigger fall before update on subscription for each row
                when (old.told_up_to < new.told_up_to and new.canonical = '%s')
                execute function fall()"""
                        .formatted(reader.email()));

        reader.due();

        await().until(reader::toldUpTo, upTo -> upTo == last);
        assertThat(Sql.query("select last_value from falls")).containsExactly("3");
        await().until(reader::deliveries, List.of("sent digest " + known + "-" + last)::equals);
        assertThat(digestsUpTo(last)).hasSize(1);
        assertThat(reader.inbox().count("Entry replicas")).isEqualTo(1);
    }

    private Rounds replica() {
        var digests = new Digests(list, digestNotices, notices, clock, metrics);
        var rounds = new Rounds(readers, digestNotices, digests, round, sending, clock, metrics);
        rounds.start(new StartupEvent());
        return rounds;
    }

    private static void due(List<DigestReader> all) {
        Sql.query(
                "update subscription set next_digest_at = now() - interval '1 second' where canonical in ("
                        + all.stream()
                                .map(reader -> "'" + reader.email() + "'")
                                .collect(Collectors.joining(","))
                        + ")");
    }

    private static List<String> digestsUpTo(long version) {
        return Sql.query("select id from notice where kind = 'digest' and version = " + version);
    }

    private static Publication published() {
        var publication = Stack.list().publish(Changes.material("replicas"));
        Broker.send(publication);
        await().until(
                        () ->
                                Sql.query(
                                        "select state in ('delivering', 'done') from notice where announces = "
                                                + publication.version()),
                        List.of("t")::equals);
        return publication;
    }
}
