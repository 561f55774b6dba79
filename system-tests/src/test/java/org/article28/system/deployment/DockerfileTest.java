package org.article28.system.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What both Dockerfiles say. */
class DockerfileTest {

    static final List<String> SERVICES = Checkout.SERVICES;

    @Test
    void bothDifferInNameAndPortAlone() {
        var api = Checkout.text("api-service/Dockerfile").lines().skip(1);
        var notifier = Checkout.text("notifier-service/Dockerfile").lines().skip(1);

        assertThat(notifier.map(line -> line.replace("notifier-service", "api-service")))
                .map(line -> line.replace("8081", "8080"))
                .containsExactlyElementsOf(
                        api.map(line -> line.replace("notifier-service", "api-service")).toList());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void cacheIsMadeByTheOptionsThatItIsUsedWith(String service) {
        var dockerfile = Dockerfile.of(service);
        var training = dockerfile.stage("trained").instructions().getLast().words();
        var own = training.lastIndexOf("java");

        assertThat(training.get(own - 1)).isEqualTo(service);
        assertThat(
                        training.subList(own, training.size()).stream()
                                .map(word -> word.replace("CacheOutput=/tmp/", "Cache=")))
                .containsExactlyElementsOf(dockerfile.last("ENTRYPOINT").words());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void cacheIsMadeByTheJvmAndFilesOfTheImage(String service) {
        var dockerfile = Dockerfile.of(service);

        assertThat(dockerfile.stage("trained").base()).isEqualTo("app");
        assertThat(dockerfile.stage("").base()).isEqualTo("app");
        assertThat(dockerfile.stage("").instructions())
                .filteredOn(one -> one.verb().equals("COPY"))
                .extracting(Dockerfile.Instruction::rest)
                .containsExactly(
                        "--from=trained /tmp/app.aot ./",
                        "--from=build /source/%s/target/sbom.json ./".formatted(service));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void imageIsRunByAUserWithoutRights(String service) {
        assertThat(Dockerfile.of(service).last("USER").rest()).isEqualTo("10001:10001");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void portIsTheOneThatTheServiceListensAt(String service) {
        var dockerfile = Dockerfile.of(service);

        assertThat(dockerfile.environment(""))
                .containsEntry("QUARKUS_HTTP_PORT", dockerfile.last("EXPOSE").rest());
    }
}
