package org.article28.notifier.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class RetryingTest {

    @Inject Announcements announcements;

    @AfterEach
    void goOn() {
        Sql.query("delete from unreadable_version where version = 999998");
        Sql.query("update intake set halted_version = null, halted_because = null");
    }

    @Test
    void nothingIsTriedAgainWhileTheIntakeIsHalted() {
        Sql.query("update intake set halted_version = 1, halted_because = 'for a look'");
        Sql.query(
                """
                insert into unreadable_version (version, reason, found_at, tried_at)
                values (999998, 'gone', now() - interval '1 day', now() - interval '1 day')""");

        announcements.retry();

        assertThat(triedLately()).isEmpty();
        Sql.query("update intake set halted_version = null, halted_because = null");
        announcements.retry();
        assertThat(triedLately()).containsExactly("999998");
    }

    private static List<String> triedLately() {
        return Sql.query(
                """
                select version from unreadable_version
                where version = 999998 and tried_at > now() - interval '1 hour'""");
    }
}
