package org.article28.api.importing.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of looking at rows and known entries, by their places.
 *
 * @param matched the known entry of a row
 * @param open what a row may be, where it is to be asked for
 */
record Settled(Map<Integer, Integer> matched, Map<Integer, List<Integer>> open) {

    Settled() {
        this(new TreeMap<>(), new TreeMap<>());
    }
}
