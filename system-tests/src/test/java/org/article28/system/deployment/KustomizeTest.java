package org.article28.system.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example as kustomize puts it together, where there is a kubectl. */
class KustomizeTest {

    @TempDir private static Path folder;

    private static List<JsonNode> rendered;

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        assumeTrue(hasKubectl(), "no kubectl on the path");
        copyWithSecrets();
        rendered = rendered("overlays/example");
    }

    private static List<JsonNode> rendered(String overlay)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder("kubectl", "kustomize", folder.resolve(overlay).toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Checkout.yamlOf(text);
    }

    private static boolean hasKubectl() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(one -> Files.isExecutable(Path.of(one, "kubectl")));
    }

    private static void copyWithSecrets() throws IOException {
        for (var file : Manifests.files(Manifests.FOLDER, "")) {
            if (Files.isRegularFile(file) && !file.toString().endsWith(".secret.env")) {
                var name = Manifests.FOLDER.relativize(file).toString();
                var copy = folder.resolve(name.replace(".secret.env.example", ".secret.env"));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void everyObjectIsAsItsSchemaSays() {
        for (var object : rendered) {
            assertThat(Schemas.fault(object)).as(object.toString()).isNull();
        }
    }

    @Test
    void everythingIsInOneNamespace() {
        assertThat(rendered)
                .filteredOn(one -> !one.get("kind").asText().equals("Namespace"))
                .hasSizeGreaterThan(20)
                .allMatch(one -> one.at("/metadata/namespace").asText().equals("article28"));
    }

    @Test
    void podsTakeTheImagesSettingsAndSecretsOfTheExample() {
        var names = rendered.stream().map(Manifests::name).toList();
        var containers =
                rendered.stream()
                        .filter(one -> one.get("kind").asText().equals("Deployment"))
                        .map(one -> one.at("/spec/template/spec/containers/0"))
                        .toList();

        assertThat(containers)
                .extracting(one -> one.get("image").asText())
                .containsExactlyInAnyOrder(
                        "images.example.org/article28/api-service:0.1.0",
                        "images.example.org/article28/notifier-service:0.1.0");
        // Kustomize names them by their content.
        assertThat(rendered)
                .filteredOn(one -> one.get("kind").asText().equals("Deployment"))
                .flatExtracting(KustomizeTest::namesOfSettings)
                .hasSize(4)
                .allMatch(name -> name.matches("(api|notifier)-service-[a-z0-9]{10}"))
                .allMatch(names::contains);
    }

    private static List<String> namesOfSettings(JsonNode deployment) {
        return Stream.concat(
                        deployment.findValues("configMapRef").stream()
                                .map(one -> one.get("name").asText()),
                        deployment.findValuesAsText("secretName").stream())
                .toList();
    }

    /** The example names the mail server; the base alone where the other service is. */
    @Test
    void settingsOfTheBaseStayBesideThoseOfTheExample() {
        var settings =
                rendered.stream()
                        .filter(one -> one.get("kind").asText().equals("ConfigMap"))
                        .filter(one -> Manifests.name(one).startsWith("notifier-service-"))
                        .map(one -> one.get("data"))
                        .toList();

        assertThat(settings).hasSize(1);
        assertThat(settings.getFirst().get("ARTICLE28_API_URL").asText())
                .isEqualTo("http://api-service:8080");
        assertThat(settings.getFirst().get("QUARKUS_MAILER_HOST").asText())
                .isEqualTo("smtp.example.org");
    }

    @Test
    void bothServicesGetTheCertificateOfAnAuthorityOfOnesOwn() throws Exception {
        var overlay = Files.createDirectories(folder.resolve("overlays/own"));
        Files.writeString(overlay.resolve("ca.crt"), "-----BEGIN CERTIFICATE-----\n");
        Files.writeString(
                overlay.resolve("kustomization.yaml"),
                """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                namespace: article28
                resources: [../example]
                components: [../../components/authority]
                configMapGenerator:
                  - name: authority
                    files: [ca.crt]
                """);

        var pods =
                rendered("overlays/own").stream()
                        .filter(one -> one.get("kind").asText().equals("Deployment"))
                        .map(one -> one.at("/spec/template/spec"))
                        .toList();

        assertThat(pods)
                .hasSize(2)
                .allSatisfy(
                        pod -> {
                            assertThat(pod.findValuesAsText("mountPath"))
                                    .contains("/etc/article28/authority");
                            assertThat(pod.at("/volumes").toString()).contains("authority-");
                        });
    }

    @Test
    void hostIsThatOfThePublicAddress() {
        var ingress =
                rendered.stream()
                        .filter(one -> one.get("kind").asText().equals("Ingress"))
                        .findFirst()
                        .orElseThrow();

        assertThat(ingress.at("/spec/rules/0/host").asText())
                .isEqualTo("subprocessors.example.org")
                .isEqualTo(ingress.at("/spec/tls/0/hosts/0").asText());
    }
}
