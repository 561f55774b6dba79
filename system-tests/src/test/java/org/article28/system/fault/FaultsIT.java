package org.article28.system.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.article28.system.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each way between two parts is cut, slow, stalled or forgets its connections, and each part dies,
 * in an order by chance, while readers read, an editor publishes and people sign up. {@code
 * -Pfaults} makes it a hundred faults; {@code -Darticle28.seed} makes it another order.
 */
class FaultsIT {

    private static final long SEED = Long.getLong("article28.seed", 28);
    private static final int FAULTS = Integer.getInteger("article28.faults", Fault.all().size());
    private static final int READERS = 100;
    private static final int IN_FLIGHT = 64;

    /** A long run has time for long faults. */
    private static final int LONGEST_IN_READS = FAULTS > Fault.all().size() ? 400 : 60;

    /**
     * A client is told by a problem that it is to come again, or loses the server itself. Where the
     * answer to an edit was lost, the next one may be based on what is not the newest any more.
     */
    private static final List<String> HONEST =
            List.of(
                    "200",
                    "202",
                    "412 application/problem+json",
                    "503 application/problem+json",
                    Worker.NOTHING);

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);
    private static final Duration LOOK_INTO_KAFKA_EVERY = Duration.ofSeconds(1);

    private final Random random = new Random(SEED);

    @Test
    void nothingIsLostWhateverFails(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home) {
        long begun = System.nanoTime();
        try (var parts = Parts.start(home)) {
            declare(parts);
            Readers.subscribe(parts.database(), READERS);
            var load = Load.on(parts);
            try (load) {
                for (var fault : Fault.some(FAULTS, random)) {
                    strike(parts, load, fault);
                }
            }
            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("%d faults by seed %d in %d s%n", FAULTS, SEED, took.toSeconds());
            judge(parts, load);
        }
    }

    private static void declare(Parts parts) {
        var document =
                """
                {"register":{"id":"infobip","organisation":{"name":"Infobip"}},
                 "subProcessors":[{"id":"one","name":"One","purpose":"As of 0"}]}""";
        assertThat(parts.client().put("/v1/document", "*", document).statusCode()).isEqualTo(201);
    }

    /**
     * Until the fault is over, and a publication made after it is in Kafka and has reached every
     * reader, and somebody could sign up: what one fault broke for good is not mended by the next.
     */
    private void strike(Parts parts, Load load, Fault fault) {
        int readBefore = load.reads().size();
        switch (fault) {
            case Fault.OnTheWay(var way, var trouble) -> {
                parts.line(way).suffer(trouble);
                awaitReads(load, 10 + random.nextInt(LONGEST_IN_READS));
                parts.line(way).recover();
            }
            case Fault.Death(var part) when part == Part.API ->
                    load.withoutReaders(
                            () -> {
                                parts.kill(part);
                                parts.awaitReady();
                            });
            case Fault.Death(var part) -> parts.kill(part);
        }
        long over = System.nanoTime();
        int before = load.editor().acknowledged().size();
        int signedUpBefore = load.signUps().accepted().size();
        within(() -> load.editor().acknowledged().size() > before + 1);
        long again = System.nanoTime();
        long version = parts.client().newestVersion();
        within(() -> parts.mail().toldOf(version) == READERS);
        long told = System.nanoTime();
        within(() -> load.signUps().accepted().size() > signedUpBefore + 1);
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_INTO_KAFKA_EVERY)
                .until(() -> new Promises(parts, READERS).hasEvent(version));
        System.out.printf(
                "%-34s publishing again after %,5d ms, mails after %,5d ms, longest read %,5d ms%n",
                fault,
                (again - over) / 1_000_000,
                (told - again) / 1_000_000,
                load.reads().longestAfter(readBefore).toMillis());
    }

    private static void awaitReads(Load load, int number) {
        int enough = load.reads().size() + number;
        within(() -> load.reads().size() >= enough);
    }

    private static void within(Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(LOOK_EVERY).until(condition);
    }

    private static void judge(Parts parts, Load load) {
        var reads = load.reads();
        System.out.printf(
                "reads: %s, half within %d ms, 99 of 100 within %d ms, all within %d ms%n",
                reads.bySaid(),
                reads.within(0.5).toMillis(),
                reads.within(0.99).toMillis(),
                reads.within(1).toMillis());
        System.out.printf(
                "publications: %s; requests to be told: %s%n",
                load.edits().bySaid(), load.requests().bySaid());
        var promises = new Promises(parts, READERS);
        var versions =
                promises.everyAcknowledgedPublicationIsAVersion(load.editor().acknowledged());
        int events = promises.everyVersionHasItsEvent();
        promises.everyEventHasItsDeliveries(versions);
        int mails = promises.everyDeliveryHasItsMail(versions);
        promises.everySignUpHasItsMail(load.signUps().accepted());
        System.out.printf(
                "%d versions: their events and %d repeats; %d mails and %d repeats; %d mails to confirm%n",
                versions.size(),
                events,
                versions.size() * READERS,
                mails,
                load.signUps().accepted().size());
        assertThat(reads.bySaid().keySet()).containsExactly("200");
        assertThat(load.edits().bySaid().keySet()).isSubsetOf(HONEST);
        assertThat(load.requests().bySaid().keySet()).isSubsetOf(HONEST);
        assertThat(mails).isLessThanOrEqualTo(IN_FLIGHT * FAULTS);
    }
}
