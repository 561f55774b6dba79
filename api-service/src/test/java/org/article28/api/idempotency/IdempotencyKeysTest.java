package org.article28.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

/** What becomes of a key when an attempt ends badly. */
@ApiTest
class IdempotencyKeysTest {

    private static final KeptAnswer ANSWER =
            new KeptAnswer(201, "{}", "{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8));

    @Inject IdempotencyKeys keys;
    @Inject EntityManager database;

    private final KeyedRequest request = new KeyedRequest(UUID.randomUUID().toString(), "one");
    private final KeyedRequest other = new KeyedRequest(request.id(), "other");

    @Test
    void attemptUnderWayHoldsTheKey() {
        take(request);

        assertThat(keys.reserve(request)).isEqualTo(new Reservation.InFlight());
        assertThat(keys.reserve(other)).isEqualTo(new Reservation.OfAnother());
    }

    @Test
    void keyOfADeadAttemptIsFreeWhenItsLeaseIsOver() {
        var dead = take(request);
        endLease(dead);

        assertThat(take(request)).isNotEqualTo(dead);
    }

    @Test
    void overtakenAttemptCannotCommit() {
        var slow = take(request);
        endLease(slow);
        var fast = take(request);

        assertThat(takesEffect(slow)).isFalse();
        assertThat(takesEffect(fast)).isTrue();
    }

    @Test
    void slowAttemptThatNobodyOvertookCommits() {
        var slow = take(request);
        endLease(slow);

        assertThat(takesEffect(slow)).isTrue();
    }

    @Test
    void effectWhoseAnswerWasLostIsNotRepeated() {
        var dead = take(request);
        takesEffect(dead);
        endLease(dead);

        assertThat(keys.reserve(request)).isEqualTo(new Reservation.Spent("publish entry/a"));
    }

    @Test
    void effectThatIsRolledBackLeavesNothingBehind() {
        var refused = take(request);
        assertThatThrownBy(() -> failAfterEffect(refused)).hasMessage("refused");
        keys.giveUp(refused);

        assertThat(keys.reserve(other)).isInstanceOf(Reservation.Taken.class);
    }

    @Test
    void keyIsForgottenWhenItsTimeIsOver() {
        var attempt = take(request);
        keys.keep(attempt, ANSWER);
        assertThat(keys.reserve(request)).isInstanceOf(Reservation.Answered.class);
        set("expires_at", attempt);

        keys.purge();

        assertThat(keys.reserve(other)).isInstanceOf(Reservation.Taken.class);
    }

    private UUID take(KeyedRequest wanted) {
        return ((Reservation.Taken) keys.reserve(wanted)).attempt();
    }

    private boolean takesEffect(UUID attempt) {
        return QuarkusTransaction.requiringNew()
                .call(() -> keys.tookEffect(attempt, "publish entry/a"));
    }

    private void failAfterEffect(UUID attempt) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            keys.tookEffect(attempt, "publish entry/a");
                            throw new IllegalStateException("refused");
                        });
    }

    private void endLease(UUID attempt) {
        set("leased_until", attempt);
    }

    private void set(String column, UUID attempt) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update idempotency_key set "
                                                        + column
                                                        + " = statement_timestamp() where attempt = :attempt")
                                        .setParameter("attempt", attempt)
                                        .executeUpdate());
    }
}
