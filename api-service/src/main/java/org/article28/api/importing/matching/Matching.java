package org.article28.api.importing.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.article28.api.problem.Rejection;
import org.article28.model.SubProcessor;
import org.article28.model.problem.Ambiguity;
import org.jspecify.annotations.Nullable;

/**
 * Gives entries that come without ids the ids of the known entries that they are, whatever the
 * order in which they come: one to one, the best of all assignments, and only where no other is
 * nearly as good. Pure.
 */
public final class Matching {

    /** The id of a name without any Latin letter or digit. */
    private static final String NAMELESS = "sub-processor";

    private static final int LONGEST_ID = 100;

    /** Of a purpose that helps to choose, in characters. */
    private static final int LONGEST_PURPOSE = 200;

    private final List<Wanted> wanted;
    private final Supplier<List<SubProcessor>> departed;
    private final Map<String, SubProcessor> known = new TreeMap<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<Integer, Ambiguity> open = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Matching(
            List<Wanted> wanted,
            Collection<SubProcessor> known,
            Supplier<List<SubProcessor>> departed) {
        this.wanted = wanted;
        this.departed = departed;
        known.forEach(entry -> this.known.put(entry.id(), entry));
        for (int i = 0; i < wanted.size(); i++) {
            var id = wanted.get(i).id();
            if (id != null) {
                ids.put(i, id);
                taken.add(id);
            }
        }
    }

    /**
     * The id of each, in the order in which they came. Given ids stay; what is new gets that of its
     * name, and what left and comes back its old one.
     *
     * @param known the entries in force
     * @param departed those that once were; asked for only where something is new
     * @throws Rejection.Ambiguous if an entry may be any of several
     */
    public static List<String> ids(
            List<Wanted> wanted,
            Collection<SubProcessor> known,
            Supplier<List<SubProcessor>> departed) {
        return new Matching(wanted, known, departed).ids();
    }

    private List<String> ids() {
        var rows = withoutId();
        if (!rows.isEmpty()) {
            settle(rows, profiles(known.values()), Matcher::among);
            taken.addAll(known.keySet());
            var news = rows.stream().filter(this::isOpen).toList();
            if (!news.isEmpty()) {
                var gone = departed.get();
                settle(news, profiles(gone), Matcher::amongDeparted);
                gone.forEach(entry -> taken.add(entry.id()));
            }
            if (!open.isEmpty()) {
                throw new Rejection.Ambiguous(List.copyOf(open.values()));
            }
            rows.stream().filter(this::isOpen).forEach(this::name);
        }
        return IntStream.range(0, wanted.size()).mapToObj(this::id).toList();
    }

    /** By their content, so that the order of rows decides nothing. */
    private List<Integer> withoutId() {
        var contents = new HashMap<Integer, String>();
        for (int row = 0; row < wanted.size(); row++) {
            if (wanted.get(row).id() == null) {
                contents.put(row, Profile.of(wanted.get(row).entry()).content());
            }
        }
        return contents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isOpen(int row) {
        return !ids.containsKey(row) && !open.containsKey(row);
    }

    /** Of those whose ids are still to be had, in the order of these. */
    private List<Profile> profiles(Collection<SubProcessor> entries) {
        return entries.stream()
                .filter(entry -> !taken.contains(entry.id()))
                .sorted(Comparator.comparing(SubProcessor::id))
                .map(Profile::of)
                .toList();
    }

    private void settle(List<Integer> rows, List<Profile> pool, Matching.Round round) {
        var profiles = rows.stream().map(row -> Profile.of(wanted.get(row).entry())).toList();
        var settled = round.settle(profiles, pool);
        settled.matched().forEach((row, each) -> take(rows.get(row), pool.get(each).entry().id()));
        settled.open()
                .forEach(
                        (row, candidates) ->
                                open.put(
                                        rows.get(row),
                                        ambiguity(
                                                wanted.get(rows.get(row)),
                                                candidates.stream().map(pool::get).toList())));
    }

    private void take(int row, String id) {
        ids.put(row, id);
        taken.add(id);
    }

    private void name(int row) {
        var slug = wanted.get(row).entry().id();
        var base = slug.isEmpty() ? NAMELESS : slug;
        var id = base;
        while (taken.contains(id)) {
            id = numbered(base, numbers.merge(base, 1, Integer::sum));
        }
        take(row, id);
    }

    /** The first of that name has no number, so the next one is the second. */
    private static String numbered(String base, int before) {
        var end = "-" + (before + 1);
        var begin = base.substring(0, Math.min(base.length(), LONGEST_ID - end.length()));
        return begin.replaceFirst("-$", "") + end;
    }

    private String id(int row) {
        return ids.getOrDefault(row, "");
    }

    private static Ambiguity ambiguity(Wanted row, List<Profile> candidates) {
        var told = new ArrayList<Ambiguity.Candidate>();
        for (var candidate : candidates) {
            var entry = candidate.entry();
            told.add(new Ambiguity.Candidate(entry.id(), entry.name(), shortened(entry.purpose())));
        }
        return new Ambiguity(row.pointer(), row.entry().name(), told);
    }

    private static @Nullable String shortened(@Nullable String purpose) {
        if (purpose == null || purpose.length() <= LONGEST_PURPOSE) {
            return purpose;
        }
        boolean withinPair = Character.isHighSurrogate(purpose.charAt(LONGEST_PURPOSE - 2));
        return purpose.substring(0, LONGEST_PURPOSE - (withinPair ? 2 : 1)) + "…";
    }

    /** Looks at rows among the entries of a pool. */
    @FunctionalInterface
    private interface Round {
        Settled settle(List<Profile> rows, List<Profile> pool);
    }
}
