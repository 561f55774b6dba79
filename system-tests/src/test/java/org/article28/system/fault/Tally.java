package org.article28.system.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a client was answered, in the order in which it was. */
final class Tally {

    private final List<Answer> answers = new ArrayList<>();

    /** {@code said}: a status and what goes with it, or why there was none. */
    record Answer(String said, Duration after) {}

    synchronized void add(String said, Duration after) {
        answers.add(new Answer(said, after));
    }

    synchronized int size() {
        return answers.size();
    }

    /** Of what was answered after so many others. */
    synchronized Duration longestAfter(int others) {
        return answers.stream()
                .skip(others)
                .map(Answer::after)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** How often it was answered what. */
    synchronized Map<String, Long> bySaid() {
        return answers.stream()
                .collect(Collectors.groupingBy(Answer::said, TreeMap::new, Collectors.counting()));
    }

    /** {@code share}: of all answers, that were there by then. */
    synchronized Duration within(double share) {
        var sorted = answers.stream().map(Answer::after).sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
