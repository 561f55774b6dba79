package org.article28.api.importing.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Settles which row of a group is which known entry. */
final class Settling {

    /** More pairs than these are not compared one by one. */
    private static final long MOST_PAIRS = 250_000;

    private static final int SHOWN = 10;

    /** What parts a large group into smaller ones, the most telling first. */
    private static final List<Function<Profile, String>> PARTS =
            List.of(
                    profile -> String.valueOf(profile.entry().purpose()),
                    profile -> profile.places().stream().sorted().toList().toString(),
                    profile -> profile.entry().sections() + " " + profile.entry().services());

    private final List<Profile> rows;
    private final List<Profile> known;
    private final Settled settled;

    Settling(List<Profile> rows, List<Profile> known, Settled settled) {
        this.rows = rows;
        this.known = known;
        this.settled = settled;
    }

    void settle(Groups.Group group, BiFunction<Profile, Profile, Pair> judge) {
        settle(group, judge, 0);
    }

    private void settle(Groups.Group group, BiFunction<Profile, Profile, Pair> judge, int parts) {
        if (group.rows().isEmpty() || group.known().isEmpty()) {
            return;
        }
        if ((long) group.rows().size() * group.known().size() <= MOST_PAIRS) {
            contest(group, judge);
        } else if (parts < PARTS.size()) {
            part(group, judge, parts);
        } else {
            var shown = group.known().stream().limit(SHOWN).toList();
            group.rows().forEach(row -> settled.open().put(row, shown));
        }
    }

    private void contest(Groups.Group group, BiFunction<Profile, Profile, Pair> judge) {
        var ofRows = group.rows().stream().map(rows::get).toList();
        var ofKnown = group.known().stream().map(known::get).toList();
        var pairs =
                ofRows.stream()
                        .map(
                                row ->
                                        ofKnown.stream()
                                                .map(each -> judge.apply(row, each))
                                                .toArray(Pair[]::new))
                        .toArray(Pair[][]::new);
        var contest = Contest.of(ofRows, ofKnown, pairs);
        for (int i = 0; i < ofRows.size(); i++) {
            int match = contest.match(i);
            if (match >= 0) {
                settled.matched().put(group.rows().get(i), group.known().get(match));
                continue;
            }
            var candidates = contest.candidates(i).stream().map(group.known()::get).toList();
            if (!candidates.isEmpty()) {
                settled.open().put(group.rows().get(i), candidates);
            }
        }
    }

    /** First those that agree, then what remains of them all. */
    private void part(Groups.Group group, BiFunction<Profile, Profile, Pair> judge, int parts) {
        var smaller = new LinkedHashMap<String, Groups.Group>();
        add(group.rows(), rows, parts, smaller, Groups.Group::rows);
        add(group.known(), known, parts, smaller, Groups.Group::known);
        for (var each : smaller.values()) {
            settle(each, judge, parts + 1);
        }
        var rest = new Groups.Group(openRows(group.rows()), openKnown(group.known()));
        settle(rest, judge, parts + 1);
    }

    private static void add(
            List<Integer> places,
            List<Profile> profiles,
            int parts,
            Map<String, Groups.Group> smaller,
            Function<Groups.Group, List<Integer>> side) {
        for (var place : places) {
            var key = PARTS.get(parts).apply(profiles.get(place));
            var group =
                    smaller.computeIfAbsent(
                            key, _ -> new Groups.Group(new ArrayList<>(), new ArrayList<>()));
            side.apply(group).add(place);
        }
    }

    private List<Integer> openRows(Collection<Integer> places) {
        return places.stream()
                .filter(row -> !settled.matched().containsKey(row))
                .filter(row -> !settled.open().containsKey(row))
                .toList();
    }

    private List<Integer> openKnown(Collection<Integer> places) {
        var taken = new HashSet<>(settled.matched().values());
        return places.stream().filter(each -> !taken.contains(each)).toList();
    }
}
