package org.article28.notifier.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Follows an event that the edge follows, and what comes of it; never a call, whose address may
 * have a token in it, and which anybody may ask to be followed.
 */
final class FollowingSampler implements Sampler {

    /** In place of the one that Quarkus makes of its configuration. */
    static final class Provider {

        @Produces
        @Singleton
        Sampler sampler() {
            return Sampler.parentBasedBuilder(Sampler.alwaysOff())
                    .setRemoteParentSampled(new FollowingSampler())
                    .build();
        }
    }

    private FollowingSampler() {}

    @Override
    public SamplingResult shouldSample(
            Context parent,
            String traceId,
            String name,
            SpanKind kind,
            Attributes attributes,
            List<LinkData> links) {
        return kind == SpanKind.SERVER ? SamplingResult.drop() : SamplingResult.recordAndSample();
    }

    @Override
    public String getDescription() {
        return "FollowingSampler";
    }
}
