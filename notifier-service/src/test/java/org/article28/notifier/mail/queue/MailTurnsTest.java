package org.article28.notifier.mail.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a fault in one mail does to it and to the others. */
@QuarkusTest
@WithTestResource(Stack.class)
class MailTurnsTest {

    @Inject Database database;
    @Inject Clock clock;

    record Letter(long id, int mailAttempts, Instant requestedAt) implements Queued {}

    @BeforeEach
    void write() {
        Sql.query(
                """
                create table letter (
                    id bigint, mail_state text, mail_attempts integer,
                    next_mail_at timestamptz, mailed_at timestamptz, requested_at timestamptz)""");
        Sql.query("grant select, update on letter to public");
        Sql.query(
                """
                insert into letter
                select id, 'queued', 0, now() - (10 - id) * interval '1 minute', null, now()
                from unnest(array[1, 2]) as id""");
    }

    @AfterEach
    void tearUp() {
        Sql.query("drop table letter");
    }

    @Test
    void mailThatFailsByItselfIsGivenUpAndTheOtherLeaves() {
        turns(
                        letter -> {
                            if (letter.id() == 1) {
                                throw new IllegalStateException("odd");
                            }
                            return new Outcome.Accepted("250 2.0.0 taken");
                        })
                .take();

        assertThat(states()).containsExactly("failed", "sent");
    }

    @Test
    void mailWaitsForATransactionThatMayGoWell() {
        var turns =
                turns(
                        _ -> {
                            throw new IllegalStateException(new RollbackException("lost"));
                        });

        assertThatThrownBy(turns::take).hasRootCauseMessage("lost");

        assertThat(states()).containsExactly("queued", "queued");
    }

    private MailTurns<Letter> turns(Function<Letter, Outcome> send) {
        return new MailTurns<>(
                new MailQueue<>(
                        database,
                        "letter",
                        row ->
                                new Letter(
                                        row.getLong("id"),
                                        row.getInt("mail_attempts"),
                                        Columns.instant(row, "requested_at"))),
                send,
                clock);
    }

    private static List<String> states() {
        return Sql.query("select mail_state from letter order by id");
    }
}
