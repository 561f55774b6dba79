package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WebhookRoomTest {

    private final WebhookRoom room = new WebhookRoom(3, 2);

    @Test
    void oneTargetGetsItsShareAndNoMore() {
        assertThat(room.enter("a")).isTrue();
        assertThat(room.enter("a")).isTrue();
        assertThat(room.enter("a")).isFalse();
        assertThat(room.enter("b")).isTrue();
        assertThat(room.free()).isZero();
    }

    @Test
    void targetThatHasItsShareIsFull() {
        room.enter("a");
        room.enter("a");
        room.enter("b");

        assertThat(room.full()).containsExactly("a");
    }

    @Test
    void thereIsNoMoreRoomThanThereIs() {
        room.enter("a");
        room.enter("b");
        room.enter("c");

        assertThat(room.enter("d")).isFalse();
    }

    @Test
    void whatEndsMakesRoom() throws InterruptedException {
        room.enter("a");
        room.enter("a");

        room.leave("a");

        assertThat(room.enter("a")).isTrue();
        room.leave("a");
        room.leave("a");
        room.awaitEmpty(Duration.ofSeconds(1));
        assertThat(room.taken()).isZero();
    }
}
