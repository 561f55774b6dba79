package org.article28.system.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Kubernetes takes, as its official client for Java was generated from its contract. */
final class Schemas {

    private static final String MODELS = "io.kubernetes.client.openapi.models.V1";

    /** Kinds that we use, by their versions. */
    private static final Map<String, String> VERSIONS =
            Map.of(
                    "Namespace", "v1",
                    "Service", "v1",
                    "ServiceAccount", "v1",
                    "ConfigMap", "v1",
                    "Secret", "v1",
                    "Deployment", "apps/v1",
                    "PodDisruptionBudget", "policy/v1",
                    "Ingress", "networking.k8s.io/v1",
                    "NetworkPolicy", "networking.k8s.io/v1");

    private Schemas() {}

    /** What is wrong with it: a field that is unknown, missing, or of another type; or null. */
    static @Nullable String fault(JsonNode object) {
        var kind = object.path("kind").asText();
        if (!object.path("apiVersion").asText().equals(VERSIONS.get(kind))) {
            return kind + " of version " + object.path("apiVersion");
        }
        try {
            var model = Class.forName(MODELS + kind);
            var text = object.toString();
            model.getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(text));
            model.getMethod("fromJson", String.class).invoke(null, text);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause().getMessage();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
