package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.article28.notifier.work.Bell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookThreadsTest {

    private static final WebhookRoom.Place PLACE = new WebhookRoom.Place("a", 1);

    private final WebhookRoom room = new WebhookRoom(2, 2);
    private final Lease lease = new Lease();

    @Test
    void callThatWasNotedLeavesTheLeaseAndFreesItsRoom() throws InterruptedException {
        assertThat(threads(Thread::new).start(PLACE, lease, () -> {})).isTrue();

        room.awaitEmpty(Duration.ofSeconds(5));
        assertThat(room.taken()).isZero();
        assertThat(lease.isLost()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                StackOverflowError.class,
                IllegalStateException.class,
                InterruptedException.class
            })
    void callThatCouldNotBeNotedGoesWithTheLease(Class<? extends Throwable> failure)
            throws InterruptedException {
        threads(Thread::new).start(PLACE, lease, () -> fail(failure));

        room.awaitEmpty(Duration.ofSeconds(5));
        assertThat(room.taken()).isZero();
        assertThat(lease.isLost()).isTrue();
    }

    @Test
    void threadThatCannotBeStartedTakesNoRoom() {
        var none =
                threads(
                        _ -> {
                            throw new OutOfMemoryError("no more threads");
                        });

        assertThatThrownBy(() -> none.start(PLACE, lease, () -> {}))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(room.taken()).isZero();
    }

    private WebhookThreads threads(ThreadFactory factory) {
        return new WebhookThreads(room, new Bell(), factory);
    }

    private static void fail(Class<? extends Throwable> failure) throws InterruptedException {
        if (failure == InterruptedException.class) {
            throw new InterruptedException();
        }
        if (failure == StackOverflowError.class) {
            throw new StackOverflowError();
        }
        throw new IllegalStateException();
    }
}
