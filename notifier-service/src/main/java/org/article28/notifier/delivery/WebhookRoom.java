package org.article28.notifier.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many calls are under way, over all and to each target: a slow one holds up no other. */
final class WebhookRoom {

    private final int most;
    private final int mostPerTarget;
    private final Map<String, Integer> targets = new HashMap<>();
    private int taken;

    WebhookRoom(int most, int mostPerTarget) {
        this.most = most;
        this.mostPerTarget = mostPerTarget;
    }

    synchronized int free() {
        return most - taken;
    }

    synchronized int taken() {
        return taken;
    }

    /** The targets that have none left. */
    synchronized Set<String> full() {
        return targets.entrySet().stream()
                .filter(target -> target.getValue() >= mostPerTarget)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether there was room. */
    synchronized boolean enter(String target) {
        int there = targets.getOrDefault(target, 0);
        if (taken >= most || there >= mostPerTarget) {
            return false;
        }
        targets.put(target, there + 1);
        taken++;
        return true;
    }

    synchronized void leave(String target) {
        targets.computeIfPresent(target, (_, there) -> there == 1 ? null : there - 1);
        taken--;
        notifyAll();
    }

    /** Returns when nothing is under way any more, or when that takes too long. */
    synchronized void awaitEmpty(Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        long left = longest.toMillis();
        while (taken > 0 && left > 0) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
    }
}
