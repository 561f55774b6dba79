package org.article28.notifier.reminder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class ReminderLoopTest {

    @Inject Reminding reminding;

    record Settings(boolean enabled, int hour, Duration lookEvery) implements RemindersConfig {}

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void hourThatNoDayHasIsRefusedAtTheStart(int hour) {
        var settings = new Settings(true, hour, Duration.ofMinutes(10));

        assertThatThrownBy(() -> new ReminderLoop(settings, reminding).start(new StartupEvent()))
                .hasMessage("article28.reminders.hour must be 0 to 23: " + hour);
    }
}
