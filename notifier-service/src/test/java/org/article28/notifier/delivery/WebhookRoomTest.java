package org.article28.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WebhookRoomTest {

    private static final WebhookRoom.Place A = new WebhookRoom.Place("a", 1);
    private static final WebhookRoom.Place B = new WebhookRoom.Place("b", 2);
    private static final WebhookRoom.Place C = new WebhookRoom.Place("c", 3);
    private static final WebhookRoom.Place D = new WebhookRoom.Place("d", 4);

    private final WebhookRoom room = new WebhookRoom(3, 2);

    @Test
    void oneTargetGetsItsShareAndNoMore() {
        assertThat(room.enter(A)).isTrue();
        assertThat(room.enter(A)).isTrue();
        assertThat(room.enter(A)).isFalse();
        assertThat(room.enter(B)).isTrue();
        assertThat(room.free()).isZero();
    }

    @Test
    void targetThatHasItsShareIsFull() {
        room.enter(A);
        room.enter(new WebhookRoom.Place("a", 5));
        room.enter(B);

        assertThat(room.full().targets()).containsExactly("a");
        assertThat(room.full().owners()).isEmpty();
    }

    @Test
    void oneOwnerGetsNoMoreByOtherNames() {
        room.enter(A);
        room.enter(new WebhookRoom.Place("b", 1));

        assertThat(room.enter(new WebhookRoom.Place("c", 1))).isFalse();
        assertThat(room.full().owners()).containsExactly(1L);
        assertThat(room.enter(C)).isTrue();
    }

    @Test
    void thereIsNoMoreRoomThanThereIs() {
        room.enter(A);
        room.enter(B);
        room.enter(C);

        assertThat(room.enter(D)).isFalse();
    }

    @Test
    void whatEndsMakesRoom() throws InterruptedException {
        room.enter(A);
        room.enter(A);

        room.leave(A);

        assertThat(room.enter(A)).isTrue();
        room.leave(A);
        room.leave(A);
        room.awaitEmpty(Duration.ofSeconds(1));
        assertThat(room.taken()).isZero();
    }
}
