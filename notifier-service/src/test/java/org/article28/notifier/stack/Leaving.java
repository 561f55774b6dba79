package org.article28.notifier.stack;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;

/**
 * Whoever subscribed in a class of tests leaves after it: each publication of those that follow
 * would be mailed to them, too. Public, or it is not found.
 */
public final class Leaving implements QuarkusTestAfterAllCallback {

    @Override
    public void afterAll(QuarkusTestContext context) {
        Sql.query(
                """
                update subscription set state = 'unsubscribed', ended_at = now()
                where state = 'active' returning recipient_id""");
    }
}
