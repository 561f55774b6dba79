package org.article28.notifier.delivery;

import io.quarkus.logging.Log;
import java.util.concurrent.ThreadFactory;
import org.article28.notifier.work.Bell;

/**
 * A thread for each call. Whatever becomes of one, its room is free again, and what it could not
 * note goes with the lease to whoever takes over: else it would be under way for ever.
 */
final class WebhookThreads {

    private final WebhookRoom room;
    private final Bell ended;
    private final ThreadFactory threads;

    WebhookThreads(WebhookRoom room, Bell ended, ThreadFactory threads) {
        this.room = room;
        this.ended = ended;
        this.threads = threads;
    }

    /** Returns when what came of it is noted. */
    @FunctionalInterface
    interface Call {
        void make() throws InterruptedException;
    }

    /** Returns whether there was room. */
    boolean start(WebhookRoom.Place place, Lease lease, Call call) {
        if (!room.enter(place)) {
            return false;
        }
        try {
            threads.newThread(() -> run(place, lease, call)).start();
        } catch (RuntimeException | Error e) {
            room.leave(place);
            throw e;
        }
        return true;
    }

    private void run(WebhookRoom.Place place, Lease lease, Call call) {
        try {
            call.make();
        } catch (InterruptedException e) {
            lease.lose();
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            lease.lose();
            Log.error("what came of a call can't be noted: it is made again", e);
        } finally {
            room.leave(place);
            ended.ring();
        }
    }
}
