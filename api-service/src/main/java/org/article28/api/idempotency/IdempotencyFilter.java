package org.article28.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.article28.api.access.Actors;
import org.article28.api.problem.Rejection;
import org.jboss.logging.Logger;

/** Carries a request with a key out once, and answers its repetitions with the first answer. */
@Provider
@Idempotent
class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(IdempotencyFilter.class);
    private static final String REPLAYED = "Idempotency-Replayed";

    /** Those that belong to the answer; others belong to the exchange. */
    private static final List<String> KEPT_HEADERS =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.LOCATION,
                    HttpHeaders.ETAG,
                    HttpHeaders.CACHE_CONTROL,
                    HttpHeaders.LINK);

    /** They tell of who asked and when, not of what came of it. */
    private static final Set<Integer> NOT_KEPT = Set.of(401, 403, 429);

    private final IdempotencyKeys keys;
    private final CurrentAttempt attempt;
    private final Actors actors;
    private final ObjectMapper json;

    IdempotencyFilter(
            IdempotencyKeys keys, CurrentAttempt attempt, Actors actors, ObjectMapper json) {
        this.keys = keys;
        this.attempt = attempt;
        this.actors = actors;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var header = request.getHeaders().get(Idempotent.HEADER);
        if (header == null) {
            return;
        }
        var key = KeyHeader.key(header);
        switch (keys.reserve(keyed(request, key))) {
            case Reservation.Taken(var taken) -> attempt.begin(taken);
            case Reservation.Answered(var answer) -> request.abortWith(again(answer));
            case Reservation.OfAnother() -> throw new Rejection.KeyReused();
            case Reservation.InFlight() -> throw new Rejection.KeyInFlight();
            case Reservation.Spent(var effect) -> throw new Rejection.KeySpent(effect);
        }
    }

    private KeyedRequest keyed(ContainerRequestContext request, String key) throws IOException {
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var uri = request.getUriInfo().getRequestUri();
        var id =
                new Fingerprint()
                        .with(actors.current().subject())
                        .with(request.getMethod())
                        .with(uri.getRawPath())
                        .with(key)
                        .text();
        var fingerprint =
                new Fingerprint()
                        .with(uri.getRawQuery())
                        .with(request.getHeaderString(HttpHeaders.CONTENT_TYPE))
                        .with(request.getHeaderString(HttpHeaders.IF_MATCH))
                        .with(body)
                        .text();
        return new KeyedRequest(id, fingerprint);
    }

    private Response again(KeptAnswer answer) throws JsonProcessingException {
        var builder = Response.status(answer.status()).header(REPLAYED, "true");
        json.readValue(answer.headers(), new TypeReference<Map<String, String>>() {})
                .forEach(builder::header);
        return answer.body().length == 0 ? builder.build() : builder.entity(answer.body()).build();
    }

    /**
     * The answer is kept before it is sent. If that fails the client still gets it; the key stays
     * spent, since the effect is on record.
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        var id = attempt.id();
        if (id == null) {
            return;
        }
        try {
            settle(id, response);
        } catch (PersistenceException e) {
            LOG.warnf("the answer to an attempt is not kept: %s", e.getMessage());
        }
    }

    private void settle(UUID id, ContainerResponseContext response) throws IOException {
        if (response.getStatus() >= 500
                || NOT_KEPT.contains(response.getStatus())
                || response.getEntity() instanceof ToldOnce) {
            keys.giveUp(id);
            return;
        }
        var body = body(response);
        keys.keep(id, new KeptAnswer(response.getStatus(), headers(response), body));
    }

    /** Written here once, so that what is kept is what is sent. */
    private byte[] body(ContainerResponseContext response) throws IOException {
        if (!response.hasEntity()) {
            return new byte[0];
        }
        var body = json.writeValueAsBytes(response.getEntity());
        response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
        return body;
    }

    private String headers(ContainerResponseContext response) throws JsonProcessingException {
        var headers = new TreeMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return json.writeValueAsString(headers);
    }
}
