package org.article28.notifier.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.article28.notifier.database.Database;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class SpreadingOrderTest {

    private static final long EARLIER = 999_901;
    private static final long LATER = 999_902;

    @Inject Notices notices;
    @Inject Database database;

    @Test
    void noticeThatIsNotBegunGoesBeforeAnEarlierOneGoesOn() {
        assertThat(nextOf(5_000, 0)).isEqualTo(LATER);
    }

    @Test
    void earlierOneGoesOnBeforeALaterOneDoes() {
        assertThat(nextOf(5_000, 200)).isEqualTo(EARLIER);
        assertThat(nextOf(0, 0)).isEqualTo(EARLIER);
    }

    /** In a transaction that nobody else sees, since the service spreads what it finds. */
    private long nextOf(long earlierCameTo, long laterCameTo) {
        QuarkusTransaction.begin();
        try {
            spreading(EARLIER, earlierCameTo);
            spreading(LATER, laterCameTo);
            return notices.lockSpreading(Instant.now()).orElseThrow().version();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void spreading(long version, long lastRecipient) {
        database.update(
                """
                insert into notice (version, hash, published_at, taken_in_at, register, state,
                                    last_recipient)
                values (?, 'hash', now(), now(), '{}', 'spreading', ?)""",
                version,
                lastRecipient);
    }
}
