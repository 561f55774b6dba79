package org.article28.api.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps, from a publication to its event, what their common trace is (W3C Trace Context): another
 * process may send the event, and later. Does nothing unless traces are switched on.
 */
@ApplicationScoped
public class Traces {

    /** Of HTTP and of Kafka alike. */
    public static final String TRACEPARENT = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private final EntityManager database;
    private final Tracer tracer;
    private final boolean off;

    Traces(
            EntityManager database,
            Tracer tracer,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.database = database;
        this.tracer = tracer;
        this.off = off;
    }

    /** In the transaction of its publication. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(long version) {
        if (!off && Span.current().getSpanContext().isSampled()) {
            database.createNativeQuery(
                            """
                            insert into register.version_trace (version, traceparent)
                            values (:version, :traceparent)
                            """)
                    .setParameter("version", version)
                    .setParameter("traceparent", written(Context.current()))
                    .executeUpdate();
        }
    }

    /** The sending of its event; it records nothing where nobody follows the publication. */
    public Span sending(long version, String topic) {
        return off
                ? Span.getInvalid()
                : find(version)
                        .map(traceparent -> sending(version, topic, read(traceparent)))
                        .orElseGet(Span::getInvalid);
    }

    private Span sending(long version, String topic, Context parent) {
        return tracer.spanBuilder("send " + topic)
                .setSpanKind(SpanKind.PRODUCER)
                .setParent(parent)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.name", "send")
                .setAttribute("messaging.destination.name", topic)
                .setAttribute("article28.version", version)
                .startSpan();
    }

    /** As a header has it; empty where the span records nothing. */
    public static Optional<String> header(Span span) {
        return span.getSpanContext().isSampled()
                ? Optional.of(written(Context.root().with(span)))
                : Optional.empty();
    }

    /** Of an event that the broker has. */
    @Transactional
    public void forget(long version) {
        if (!off) {
            database.createNativeQuery(
                            "delete from register.version_trace where version = :version")
                    .setParameter("version", version)
                    .executeUpdate();
        }
    }

    @Transactional
    Optional<String> find(long version) {
        var query =
                database.createNativeQuery(
                        "select traceparent from register.version_trace where version = :version",
                        String.class);
        query.setParameter("version", version);
        return Optional.ofNullable((String) query.getSingleResultOrNull());
    }

    private static String written(Context context) {
        var headers = new HashMap<String, String>();
        W3C.inject(context, headers, Map::put);
        return headers.getOrDefault(TRACEPARENT, "");
    }

    private static Context read(String traceparent) {
        return W3C.extract(Context.root(), Map.of(TRACEPARENT, traceparent), Headers.READ);
    }

    private enum Headers implements TextMapGetter<Map<String, String>> {
        READ;

        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    }
}
