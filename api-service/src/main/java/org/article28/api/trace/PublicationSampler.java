package org.article28.api.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.article28.api.subscriptions.SubscriberPaths;
import org.jspecify.annotations.Nullable;

/**
 * Traces what staff change, and nothing else: addresses that readers and subscribers ask for have
 * tokens in them, and no reader is followed. What others ask to be traced does not count either.
 */
final class PublicationSampler implements Sampler {

    private static final AttributeKey<String> METHOD =
            AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private PublicationSampler() {}

    /** In place of the one that Quarkus makes of its configuration. */
    static final class Provider {

        @Produces
        @Singleton
        Sampler sampler() {
            var ours = new PublicationSampler();
            return Sampler.parentBasedBuilder(ours).setRemoteParentSampled(ours).build();
        }
    }

    @Override
    public SamplingResult shouldSample(
            Context parent,
            String traceId,
            String name,
            SpanKind kind,
            Attributes attributes,
            List<LinkData> links) {
        boolean followed =
                kind == SpanKind.SERVER
                        ? changesTheList(attributes.get(METHOD), attributes.get(PATH))
                        : Span.fromContext(parent).getSpanContext().isSampled();
        return followed ? SamplingResult.recordAndSample() : SamplingResult.drop();
    }

    static boolean changesTheList(@Nullable String method, @Nullable String path) {
        return method != null
                && path != null
                && CHANGING.contains(method)
                && (path.startsWith("/v1/") || path.startsWith("/desk/"))
                && !SubscriberPaths.contain(method, path);
    }

    @Override
    public String getDescription() {
        return "PublicationSampler";
    }
}
