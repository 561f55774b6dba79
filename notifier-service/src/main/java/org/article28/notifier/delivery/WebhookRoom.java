package org.article28.notifier.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many calls are under way, over all, to each target and for each owner: a slow one holds up no
 * other, and nobody gets more room by more names for one server.
 */
final class WebhookRoom {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> targets = new HashMap<>();
    private final Map<Long, Integer> owners = new HashMap<>();
    private int taken;

    /** {@code mostOfOne}: to one target, and for one owner. */
    WebhookRoom(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** What a call takes room of. */
    record Place(String target, long owner) {}

    /** Those that have none left. */
    record Full(Set<String> targets, Set<Long> owners) {}

    synchronized int free() {
        return most - taken;
    }

    synchronized int taken() {
        return taken;
    }

    synchronized Full full() {
        return new Full(full(targets), full(owners));
    }

    private <K> Set<K> full(Map<K, Integer> counted) {
        return counted.entrySet().stream()
                .filter(one -> one.getValue() >= mostOfOne)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether there was room. */
    synchronized boolean enter(Place place) {
        if (taken >= most
                || targets.getOrDefault(place.target(), 0) >= mostOfOne
                || owners.getOrDefault(place.owner(), 0) >= mostOfOne) {
            return false;
        }
        targets.merge(place.target(), 1, Integer::sum);
        owners.merge(place.owner(), 1, Integer::sum);
        taken++;
        return true;
    }

    synchronized void leave(Place place) {
        targets.computeIfPresent(place.target(), (_, there) -> there == 1 ? null : there - 1);
        owners.computeIfPresent(place.owner(), (_, theirs) -> theirs == 1 ? null : theirs - 1);
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
