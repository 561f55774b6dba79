package org.article28.notifier.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep what was asked for last. */
final class Lately {

    private Lately() {}

    static <K, V> Map<K, V> most(int entries) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > entries;
            }
        };
    }
}
