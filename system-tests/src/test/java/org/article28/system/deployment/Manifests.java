package org.article28.system.deployment;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The manifests for Kubernetes, file by file. */
final class Manifests {

    static final Path FOLDER = Checkout.path("deploy/kubernetes");

    private static final List<String> PROBES =
            List.of("startupProbe", "livenessProbe", "readinessProbe");

    private Manifests() {}

    /** Files in it and below, by the end of their names. */
    static List<Path> files(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> kustomizations() {
        return files(FOLDER, "kustomization.yaml");
    }

    static JsonNode kustomization(Path file) {
        return Checkout.yaml(file).getFirst();
    }

    /** All objects, but for what tells kustomize how to put them together. */
    static List<JsonNode> objects() {
        return files(FOLDER, ".yaml").stream()
                .filter(file -> !file.endsWith("kustomization.yaml"))
                .flatMap(file -> Checkout.yaml(file).stream())
                .toList();
    }

    static List<JsonNode> objects(String kind) {
        return objects().stream().filter(one -> one.get("kind").asText().equals(kind)).toList();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static JsonNode deployment(String name) {
        return objects("Deployment").stream()
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode container(String deployment) {
        return deployment(deployment).at("/spec/template/spec/containers/0");
    }

    /** The path that each kind of probe asks for. */
    static Map<String, String> probes(String deployment) {
        var container = container(deployment);
        return PROBES.stream()
                .filter(container::has)
                .collect(toMap(probe -> probe, probe -> path(container.get(probe))));
    }

    private static String path(JsonNode probe) {
        return probe.at("/httpGet/path").asText();
    }

    /** Variables and files that base and example give a service. */
    static Stream<String> settings(String service) {
        return Stream.of(
                        "base/" + service + ".env",
                        "overlays/example/" + service + ".env",
                        "overlays/example/" + service + ".secret.env.example")
                .flatMap(file -> Checkout.variables(FOLDER.resolve(file)).keySet().stream());
    }
}
