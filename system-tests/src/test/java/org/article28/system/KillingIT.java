package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.article28.system.mail.MoodyServer.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Parts die at random, by a seed, while notices go out: nobody is left out, and who gets a second
 * copy gets it with the same Message-ID. {@code -Darticle28.kills=50} and {@code
 * -Darticle28.publications=20} make it a long one.
 */
class KillingIT {

    private static final long SEED = Long.getLong("article28.seed", 28);
    private static final int KILLS = Integer.getInteger("article28.kills", 8);
    private static final int PUBLICATIONS = Integer.getInteger("article28.publications", 4);
    private static final int READERS = 1_000;
    private static final int IN_FLIGHT = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);

    @TempDir private static Path home;

    private final Random random = new Random(SEED);
    private final Map<Parts.Victim, Integer> killed = new EnumMap<>(Parts.Victim.class);

    @Test
    void nobodyIsLeftOutWhicheverPartDies() throws IOException {
        try (var parts = Parts.start(home)) {
            declare(parts.api());
            long calm = parts.api().newestVersion() + 1;
            Readers.subscribe(parts.database(), READERS);
            publish(parts, calm);
            awaitAll(parts, List.of(calm));
            assertThat(parts.mail().kept()).as("copies without a kill").isEqualTo(READERS);

            long last = calm;
            for (int kill = 0; kill < KILLS; kill++) {
                while (last < calm + due(kill)) {
                    last++;
                    publish(parts, last);
                }
                killOne(parts);
            }

            var versions = IntStream.rangeClosed(0, PUBLICATIONS).mapToObj(n -> calm + n).toList();
            awaitAll(parts, versions);
            assertThat(last).isEqualTo(calm + PUBLICATIONS);
            assertThat(parts.api().newestVersion()).isEqualTo(last);
            int repeats = parts.mail().kept() - versions.size() * READERS;
            System.out.printf("seed %d: %s killed; %d repeats%n", SEED, killed, repeats);
            assertThat(repeats).isBetween(0, IN_FLIGHT * KILLS);
            versions.forEach(version -> agree(parts, version));
        }
    }

    /** How many publications are made by then. */
    private static int due(int kill) {
        return 1 + kill * PUBLICATIONS / KILLS;
    }

    /** Mostly while mails go out. */
    private void killOne(Parts parts) {
        int enough = parts.mail().kept() + random.nextInt(READERS / 2);
        long latest = System.nanoTime() + LONGEST_LIFE.toNanos();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_EVERY)
                .until(() -> parts.mail().kept() >= enough || System.nanoTime() >= latest);
        var victims = Parts.Victim.values();
        var victim = victims[random.nextInt(victims.length)];
        parts.kill(victim);
        killed.merge(victim, 1, Integer::sum);
    }

    /** Until it is there: what dies in between may take the answer along. */
    private static void publish(Parts parts, long version) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> {
                            if (parts.api().newestVersion() < version) {
                                parts.api()
                                        .edit(
                                                "one",
                                                entry -> entry.put("purpose", "As of " + version));
                            }
                            return parts.api().newestVersion() >= version;
                        });
    }

    private static void declare(Api api) {
        var document =
                """
                {"register":{"id":"infobip","organisation":{"name":"Infobip"}},
                 "subProcessors":[{"id":"one","name":"One","purpose":"Hosting"}]}""";
        assertThat(api.put("/v1/document", "*", document).statusCode()).isEqualTo(201);
    }

    private static void awaitAll(Parts parts, List<Long> versions) {
        for (var version : versions) {
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> notice(parts, version).get("state").asText().equals("done"));
        }
    }

    private static JsonNode notice(Parts parts, long version) throws IOException {
        return parts.api().readAsAdmin("/v1/notices?version=" + version).at("/notices/0");
    }

    private static List<Mailbox> mailboxes(Parts parts) {
        return IntStream.rangeClosed(1, READERS)
                .mapToObj(number -> parts.mail().of("reader-" + number + "@example.org"))
                .toList();
    }

    /** The ledger says that all were sent, and each mailbox has it under one Message-ID. */
    private static void agree(Parts parts, long version) {
        try {
            assertThat(notice(parts, version).at("/deliveries/sent").asInt()).isEqualTo(READERS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (var mailbox : mailboxes(parts)) {
            var ids = new HashSet<>(mailbox.messageIds());
            ids.removeIf(id -> !id.startsWith("Message-ID: <v" + version + "."));
            assertThat(ids).as("version %d", version).hasSize(1);
        }
    }
}
