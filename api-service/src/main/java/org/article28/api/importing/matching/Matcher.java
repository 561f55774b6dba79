package org.article28.api.importing.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Goes through the ways in which an entry is told, the surest first. */
final class Matcher {

    /** What more share tells nothing, and would be compared for long. */
    private static final int MOST_SHARE = 50;

    private static final int SHORTEST_WORD = 3;

    private final List<Profile> rows;
    private final List<Profile> known;
    private final Settled settled = new Settled();
    private final TreeSet<Integer> openRows = new TreeSet<>();
    private final TreeSet<Integer> openKnown = new TreeSet<>();

    private Matcher(List<Profile> rows, List<Profile> known) {
        this.rows = rows;
        this.known = known;
        IntStream.range(0, rows.size()).forEach(openRows::add);
        IntStream.range(0, known.size()).forEach(openKnown::add);
    }

    /** Among entries that are in force. */
    static Settled among(List<Profile> rows, List<Profile> known) {
        var matcher = new Matcher(rows, known);
        Tier.ALL.forEach(matcher::go);
        matcher.goBySimilarity();
        return matcher.settled;
    }

    /** Among entries that left. */
    static Settled amongDeparted(List<Profile> rows, List<Profile> departed) {
        var matcher = new Matcher(rows, departed);
        Tier.OF_DEPARTED.forEach(matcher::go);
        return matcher.settled;
    }

    private void go(Tier tier) {
        if (openRows.isEmpty() || openKnown.isEmpty()) {
            return;
        }
        var groups =
                Groups.byKeys(
                        openRows,
                        openKnown,
                        row -> tier.ofRow().apply(rows.get(row)),
                        each -> tier.ofKnown().apply(known.get(each)));
        var settling = new Settling(rows, known, settled);
        for (var group : groups) {
            boolean alone = group.rows().size() == 1 && group.known().size() == 1;
            settling.settle(group, alone ? tier::judgeAlone : tier::judge);
        }
        close();
    }

    private void goBySimilarity() {
        var pairs = new TreeMap<Integer, List<Integer>>();
        var index = index();
        for (var row : openRows) {
            var possible =
                    candidates(rows.get(row), index).stream()
                            .filter(
                                    each ->
                                            Similarity.of(rows.get(row), known.get(each))
                                                    .isPossible())
                            .toList();
            if (!possible.isEmpty()) {
                pairs.put(row, possible);
            }
        }
        var settling = new Settling(rows, known, settled);
        Groups.byPairs(openRows, openKnown, pairs)
                .forEach(group -> settling.settle(group, Similarity::of));
        close();
    }

    private Map<String, List<Integer>> index() {
        var index = new HashMap<String, List<Integer>>();
        for (var each : openKnown) {
            for (var key : keys(known.get(each))) {
                index.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
            }
        }
        index.values().removeIf(share -> share.size() > MOST_SHARE);
        return index;
    }

    private static Set<Integer> candidates(Profile row, Map<String, List<Integer>> index) {
        var candidates = new TreeSet<Integer>();
        keys(row).forEach(key -> candidates.addAll(index.getOrDefault(key, List.of())));
        return candidates;
    }

    private static Set<String> keys(Profile profile) {
        var keys = new LinkedHashSet<String>();
        for (var word : profile.words()) {
            if (word.length() >= SHORTEST_WORD) {
                keys.addAll(Spelling.variants(word));
            }
        }
        if (profile.host() != null) {
            keys.add("host " + profile.host());
        }
        return keys;
    }

    /** What is settled, or asked for, is out of the game. */
    private void close() {
        openRows.removeAll(settled.matched().keySet());
        openRows.removeAll(settled.open().keySet());
        var taken = new HashSet<>(settled.matched().values());
        settled.open().values().forEach(taken::addAll);
        openKnown.removeAll(taken);
    }
}
