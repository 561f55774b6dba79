package org.article28.notifier.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class OneAtATimeTest {

    private static final long LOCK = 28_999_001L;
    private static final long OTHER = 28_999_002L;

    @Inject OneAtATime oneAtATime;

    @Test
    void sameWorkIsNotBegunTwice() {
        var second = oneAtATime.run(LOCK, () -> oneAtATime.run(LOCK, () -> "twice"));

        assertThat(second).contains(Optional.empty());
    }

    @Test
    void otherWorkGoesOnBesideIt() {
        var second = oneAtATime.run(LOCK, () -> oneAtATime.run(OTHER, () -> "beside"));

        assertThat(second).contains(Optional.of("beside"));
    }

    @Test
    void workThatFailsLeavesItToTheNext() {
        assertThatThrownBy(
                        () ->
                                oneAtATime.run(
                                        LOCK,
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .hasMessage("broken");

        assertThat(oneAtATime.run(LOCK, () -> "next")).contains("next");
    }
}
