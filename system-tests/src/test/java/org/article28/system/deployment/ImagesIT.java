package org.article28.system.deployment;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The very commands of both images, as processes: as the user of the image, over files that nobody
 * may write, with the cache that the training makes, in the environment of the Compose file.
 */
@TestMethodOrder(OrderAnnotation.class)
class ImagesIT {

    static final Iterable<String> SERVICES = RunningImages.SERVICES;

    private static final int ENDED_BY_SIGTERM = 143;

    /** In production it starts without, too, only slower; and there a container limits the heap. */
    private static final Map<String, String> MUST_TAKE_THE_CACHE =
            Map.of("JDK_JAVA_OPTIONS", "-XX:AOTMode=on -Xmx1g");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private static Path folder;

    private static RunningImages images;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        images = RunningImages.over(folder);
        for (var service : RunningImages.SERVICES) {
            images.start(service, MUST_TAKE_THE_CACHE);
        }
        for (var service : RunningImages.SERVICES) {
            images.awaitHealthy(service);
        }
    }

    @AfterAll
    static void stop() {
        images.close();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void checkOfTheImageFailsWhereNobodyAnswers(String service) throws Exception {
        var settings = new HashMap<>(images.of(service).settings());
        settings.put("QUARKUS_HTTP_PORT", "9");

        assertThat(images.of(service).image().isHealthy(settings)).isFalse();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceRunsAsTheUserOfTheImage(String service) throws IOException {
        assumeTrue(Image.isRoot(), "only root can become another user");
        var process = Path.of("/proc", Long.toString(images.of(service).process().pid()));

        assertThat(Files.getAttribute(process, "unix:uid"))
                .isEqualTo(images.of(service).image().uid());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void probesOfTheManifestsAreAnswered(String service) throws Exception {
        var probes = Manifests.probes(service);

        assertThat(probes).containsOnlyKeys("startupProbe", "livenessProbe", "readinessProbe");
        for (var path : probes.values()) {
            assertThat(get(images.of(service).base() + path)).as(path).isEqualTo(200);
        }
    }

    @Test
    void subscriptionAskedOfTheEdgeIsMailedByTheNotifier() throws Exception {
        var body = "{\"email\": \"reader@example.org\", \"privacyNoticeRead\": true}";
        var request =
                HttpRequest.newBuilder(
                                URI.create(images.of("api-service").base() + "/v1/subscriptions"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();

        assertThat(CLIENT.send(request, ofString()).statusCode()).isEqualTo(202);

        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                inbox().contains(
                                                "http://localhost:8080/v1/subscriptions/confirm?token="));
    }

    private static String inbox() throws IOException, InterruptedException {
        var address = URI.create(images.inbox() + "/messages?to=reader@example.org");
        return CLIENT.send(HttpRequest.newBuilder(address).build(), ofString()).body();
    }

    private static int get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return CLIENT.send(request, ofString()).statusCode();
    }

    @Test
    void adminTokenIsInItsVolume() throws IOException {
        var token = folder.resolve("api-service/var/lib/article28/admin-token");

        assertThat(Files.readString(token)).matches("a28_\\S+\\n");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void billOfMaterialsNamesEachLibraryOfTheImage(String service) throws IOException {
        var bill = new Bill(folder.resolve(service).resolve("app/sbom.json"));

        assertThat(bill.broken()).isEmpty();
        assertThat(bill.archives()).containsAll(images.of(service).image().libraries());
    }

    @Order(Integer.MAX_VALUE)
    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceEndsInOrderBeforeItIsKilled(String service) throws Exception {
        var process = images.of(service).process();
        var grace = Compose.with(Map.of()).service(service).get("stop_grace_period");
        process.destroy();

        assertThat(process.waitFor(seconds(grace.asText()), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(images.of(service).image().files())
                .as("what it wrote beside its volumes")
                .isEqualTo(images.of(service).image().filesAtFirst());
    }

    private static long seconds(String duration) {
        return Long.parseLong(duration.replace("s", ""));
    }
}
