package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.article28.notifier.sending.Sending;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.webhook.Webhooks;
import org.article28.notifier.webhook.call.WebhooksConfig;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class WebhookSenderTest {

    @Inject Leases leases;
    @Inject Webhooks webhooks;
    @Inject WebhookLedger ledger;
    @Inject WebhookAttempts attempts;
    @Inject Deliveries deliveries;
    @Inject Marks marks;
    @Inject Sending sending;
    @Inject WebhooksConfig calls;

    private final BreakableClock clock = new BreakableClock();

    @Test
    void errorInATurnGivesTheLeaseUpAndTheNextTurnTakesAnother() throws InterruptedException {
        var others = workers();
        var sender = sender();
        clock.broken = true;

        assertThatThrownBy(sender::turn).isInstanceOf(StackOverflowError.class);

        assertThat(workersBeside(others)).isEmpty();
        clock.broken = false;
        assertThat(sender.turn()).isFalse();
        assertThat(workersBeside(others)).hasSize(1);
        sender.stop(new ShutdownEvent());
        assertThat(workersBeside(others)).isEmpty();
    }

    private WebhookSender sender() {
        return new WebhookSender(
                leases,
                webhooks,
                ledger,
                attempts,
                deliveries,
                marks,
                sending,
                calls,
                clock,
                new SimpleMeterRegistry());
    }

    private static List<String> workers() {
        return Sql.query("select id::text from worker");
    }

    private static List<String> workersBeside(List<String> others) {
        var beside = new ArrayList<>(workers());
        beside.removeAll(others);
        return beside;
    }

    /** Fails as a thread does that runs out of stack. */
    private static final class BreakableClock extends Clock {

        private boolean broken;

        @Override
        public Instant instant() {
            if (broken) {
                throw new StackOverflowError();
            }
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
