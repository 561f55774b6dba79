package org.article28.system.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The manifests: what Kubernetes takes, and what we want of them besides. */
class KubernetesTest {

    static final List<String> SERVICES = Checkout.SERVICES;

    @Test
    void everyObjectIsAsItsSchemaSays() {
        for (var object : Manifests.objects()) {
            assertThat(Schemas.fault(object)).as(object.toString()).isNull();
        }
    }

    @Test
    void misspeltFieldIsSeen() {
        var deployment = Manifests.deployment("api-service").<ObjectNode>deepCopy();
        var pod = (ObjectNode) deployment.at("/spec/template/spec");
        pod.put("enableServiceLink", false);

        assertThat(Schemas.fault(deployment))
                .startsWith("The field `enableServiceLink` in the JSON string is not defined");
    }

    @Test
    void everyFileIsInAKustomization() {
        for (var file : Manifests.kustomizations()) {
            var listed = texts(Manifests.kustomization(file).path("resources"));
            var there =
                    Manifests.files(file.getParent(), ".yaml").stream()
                            .filter(one -> !one.equals(file))
                            .map(one -> one.getFileName().toString())
                            .toList();

            assertThat(listed).as(file.toString()).containsAll(there);
            assertThat(listed).allMatch(one -> file.resolveSibling(one).toFile().exists());
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void podMayNoMoreThanItNeeds(String service) {
        var pod = Manifests.deployment(service).at("/spec/template/spec");
        var container = Manifests.container(service).get("securityContext");
        var uid = Dockerfile.of(service).uid();

        assertThat(pod.get("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.get("enableServiceLinks").asBoolean(true)).isFalse();
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(uid);
        assertThat(pod.at("/securityContext/seccompProfile/type").asText())
                .isEqualTo("RuntimeDefault");
        assertThat(container.get("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.get("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(texts(container.at("/capabilities/drop"))).containsExactly("ALL");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void memoryIsLimitedAndAskedForAlike(String service) {
        var resources = Manifests.container(service).get("resources");

        assertThat(resources.at("/limits/memory").asText())
                .isNotEmpty()
                .isEqualTo(resources.at("/requests/memory").asText());
        assertThat(resources.at("/requests/cpu").asText()).matches("[0-9]+m");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void portAndImageAreThoseOfTheDockerfile(String service) {
        var container = Manifests.container(service);

        assertThat(container.at("/ports/0/containerPort").asInt())
                .isEqualTo(Dockerfile.of(service).port());
        assertThat(container.get("image").asText()).isEqualTo("article28/" + service + ":0.1.0");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void replicasAreRolledOutOneMoreAtATime(String service) {
        var spec = Manifests.deployment(service).get("spec");

        assertThat(spec.get("replicas").asInt()).isEqualTo(2);
        assertThat(spec.at("/strategy/rollingUpdate/maxUnavailable").asInt(-1)).isZero();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyVariableIsASettingOfTheService(String service) {
        var settings = Settings.of(service);

        assertThat(Manifests.settings(service)).allMatch(settings::has);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void exampleHasAllThatIsNeeded(String service) {
        assertThat(Manifests.settings(service)).containsAll(Settings.of(service).needed());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void settingsComeFromTheConfigMapAloneSoThatAnOverlayHasTheLastWord(String service) {
        var container = Manifests.container(service);
        var example =
                Manifests.kustomization(
                        Manifests.FOLDER.resolve("overlays/example/kustomization.yaml"));

        assertThat(container.get("envFrom").toString())
                .isEqualTo("[{\"configMapRef\":{\"name\":\"%s\"}}]".formatted(service));
        assertThat(container.has("env")).isFalse();
        assertThat(example.get("configMapGenerator"))
                .anyMatch(
                        one ->
                                one.get("name").asText().equals(service)
                                        && one.get("behavior").asText().equals("merge"));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void secretsAreFilesWhereTheServiceLooksForThem(String service) {
        var folder =
                Checkout.variables(Manifests.FOLDER.resolve("base/" + service + ".env"))
                        .get("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS");
        var volumes = Manifests.deployment(service).at("/spec/template/spec/volumes");

        assertThat(Manifests.container(service).get("volumeMounts"))
                .extracting(one -> one.get("name").asText() + " " + one.get("mountPath").asText())
                .contains("secrets " + folder);
        assertThat(volumes)
                .extracting(one -> one.at("/secret/secretName").asText())
                .contains(service);
    }

    @Test
    void everySelectorFindsPods() {
        var pods = SERVICES.stream().map(KubernetesTest::podLabels).toList();
        var selectors = Manifests.objects().stream().flatMap(KubernetesTest::selectors).toList();

        assertThat(selectors).hasSizeGreaterThan(15);
        assertThat(selectors).allMatch(one -> pods.stream().anyMatch(pod -> holds(pod, one)));
    }

    private static JsonNode podLabels(String service) {
        return Manifests.deployment(service).at("/spec/template/metadata/labels");
    }

    /** Of our own pods: those of other namespaces are not ours to check. */
    private static Stream<JsonNode> selectors(JsonNode object) {
        var spec = object.path("spec");
        var ofService =
                object.get("kind").asText().equals("Service") ? spec.path("selector") : null;
        var others =
                Stream.of("selector", "podSelector", "labelSelector")
                        .flatMap(
                                name ->
                                        spec.findParents(name).stream()
                                                .map(one -> parent(one, name)))
                        .filter(one -> one.has("matchLabels"))
                        .map(one -> one.get("matchLabels"))
                        .filter(one -> !one.has("k8s-app"));
        return ofService == null || ofService.isMissingNode()
                ? others
                : Stream.concat(Stream.of(ofService), others);
    }

    private static JsonNode parent(JsonNode holder, String name) {
        return holder.get(name);
    }

    private static boolean holds(JsonNode labels, JsonNode wanted) {
        return wanted.properties().stream()
                .allMatch(one -> one.getValue().equals(labels.get(one.getKey())));
    }

    @Test
    void nothingPassesThatNoPolicyNames() {
        var closed =
                Manifests.objects("NetworkPolicy").stream()
                        .filter(one -> Manifests.name(one).equals("nothing-else"))
                        .map(one -> one.get("spec"))
                        .toList();

        assertThat(closed).hasSize(1);
        assertThat(texts(closed.getFirst().get("policyTypes")))
                .containsExactly("Ingress", "Egress");
        assertThat(closed.getFirst().has("ingress") || closed.getFirst().has("egress")).isFalse();
        assertThat(SERVICES)
                .allMatch(
                        service ->
                                holds(
                                        podLabels(service),
                                        closed.getFirst().at("/podSelector/matchLabels")));
    }

    @Test
    void notifierIsReachedFromTheEdgeAndMonitoringAlone() {
        var pod = podLabels("notifier-service");
        var sources =
                Manifests.objects("NetworkPolicy").stream()
                        .map(one -> one.get("spec"))
                        .filter(one -> holds(pod, one.at("/podSelector/matchLabels")))
                        .flatMap(one -> one.path("ingress").findValues("matchLabels").stream())
                        .toList();

        assertThat(sources)
                .extracting(JsonNode::toString)
                .containsExactlyInAnyOrder(
                        "{\"app.kubernetes.io/name\":\"api-service\"}",
                        "{\"kubernetes.io/metadata.name\":\"monitoring\"}");
    }

    @ParameterizedTest
    @CsvSource({"article28-api, api-service", "article28-notifier, notifier-service"})
    void prometheusFindsThePodsOfEachService(String job, String service) {
        var jobs = Checkout.yaml(Checkout.path("deploy/prometheus/kubernetes.yaml")).getFirst();
        var found =
                jobs.get("scrape_configs")
                        .valueStream()
                        .filter(one -> one.get("job_name").asText().equals(job))
                        .findFirst()
                        .orElseThrow();
        var label = found.at("/kubernetes_sd_configs/0/selectors/0/label").asText().split("=");

        assertThat(podLabels(service).get(label[0]).asText()).isEqualTo(label[1]);
        assertThat(found.at("/relabel_configs/0/regex").asText())
                .startsWith(Manifests.container(service).at("/ports/0/name").asText() + ";");
    }

    @Test
    void healthAndMetricsAreNotServedOutside() {
        var paths = Manifests.objects("Ingress").getFirst().at("/spec/rules/0/http/paths");

        assertThat(paths)
                .extracting(one -> Map.entry(one.get("path").asText(), backend(one)))
                .containsExactlyInAnyOrder(
                        Map.entry("/", "api-service"), Map.entry("/q", "nobody"));
    }

    private static String backend(JsonNode path) {
        return path.at("/backend/service/name").asText();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
