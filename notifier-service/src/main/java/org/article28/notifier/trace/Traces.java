package org.article28.notifier.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.article28.notifier.database.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what trace a notice is part of (W3C Trace Context), since its mails leave later, and from
 * other processes. Does nothing unless traces are switched on.
 */
@ApplicationScoped
public class Traces {

    private static final String TRACEPARENT = "traceparent";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private final Database database;
    private final Tracer tracer;
    private final boolean off;

    Traces(
            Database database,
            Tracer tracer,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.database = database;
        this.tracer = tracer;
        this.off = off;
    }

    /** In the transaction in which the notice is made of an event. */
    public void note(long notice) {
        if (!off && Span.current().getSpanContext().isSampled()) {
            database.update(
                    "insert into notice_trace (notice_id, traceparent) values (?, ?)",
                    notice,
                    written());
        }
    }

    /**
     * The sending of so many of its mails over one connection; it records nothing where nobody
     * follows the notice.
     */
    public Span mails(long notice, int count) {
        return off
                ? Span.getInvalid()
                : find(notice)
                        .map(traceparent -> mails(notice, count, read(traceparent)))
                        .orElseGet(Span::getInvalid);
    }

    private Span mails(long notice, int count, Context parent) {
        return tracer.spanBuilder("send mails")
                .setSpanKind(SpanKind.CLIENT)
                .setParent(parent)
                .setAttribute("network.protocol.name", "smtp")
                .setAttribute("article28.notice", notice)
                .setAttribute("article28.mails", count)
                .startSpan();
    }

    private Optional<String> find(long notice) {
        return database.first(
                "select traceparent from notice_trace where notice_id = ?",
                row -> row.getString("traceparent"),
                notice);
    }

    private static String written() {
        var headers = new HashMap<String, String>();
        W3C.inject(Context.current(), headers, Map::put);
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
