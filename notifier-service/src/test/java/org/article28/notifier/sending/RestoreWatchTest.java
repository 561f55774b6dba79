package org.article28.notifier.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a start finds out about its database. */
@QuarkusTest
@WithTestResource(Stack.class)
class RestoreWatchTest {

    @Inject RestoreWatch watch;
    @Inject Sending sending;

    @AfterEach
    void goOn() {
        Sql.query("delete from restore");
    }

    @Test
    void databaseThatWasSeenBeforeIsNoRestoredOne() {
        watch.look(new StartupEvent());

        assertThat(sending.isPaused()).isFalse();
    }

    @Test
    void firstDatabaseIsNoRestoredOne() {
        Sql.query("delete from database_seen");

        watch.look(new StartupEvent());

        assertThat(sending.isPaused()).isFalse();
    }

    /** Tables that a dump brings have other oids than those it was made of. */
    @Test
    void databaseWithAnotherTableIsARestoredOne() {
        Sql.query("update database_seen set table_oid = table_oid + 1");

        watch.look(new StartupEvent());

        assertThat(sending.isPaused()).isTrue();
        assertThat(Sql.query("select backup_at::text from restore")).containsExactly((String) null);
    }

    @Test
    void databaseOfAnotherClusterIsARestoredOneAndToldOfOnce() {
        Sql.query("update database_seen set system_identifier = '7000000000000000028'");

        watch.look(new StartupEvent());
        watch.look(new StartupEvent());

        assertThat(Sql.query("select count(*) from restore")).containsExactly("1");
    }

    @Test
    void restoreThatTheScriptToldOfIsNotNotedAgain() {
        Sql.query("insert into restore (restored_at) values (now())");
        Sql.query("update database_seen set table_oid = table_oid + 1");

        watch.look(new StartupEvent());

        assertThat(Sql.query("select count(*) from restore")).containsExactly("1");
    }
}
