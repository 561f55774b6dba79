package org.article28.api.importing.matching;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One way in which an entry is told by what it is called; entries that share a key may be one.
 *
 * @param ofRow keys of an entry that came
 * @param ofKnown keys of a known one
 * @param leastScore how alike other fields must be at least, where several share the key
 * @param leastAlone the same, where one and one share it
 * @param leastSure below it, these are asked for, unless they agree on their locations
 */
record Tier(
        Function<Profile, Set<String>> ofRow,
        Function<Profile, Set<String>> ofKnown,
        double leastScore,
        double leastAlone,
        double leastSure) {

    /** Below this, entries of one name are engagements of their own. */
    private static final double ANOTHER_ENGAGEMENT = 0.3;

    private static final double SAME_ENTITY = 0.5;

    /** The same name, letter by letter. */
    static final Tier NAME = of(profile -> Set.of(profile.entry().name()), 0);

    /** The same name but for case, diacritics, punctuation, order, and how the form is spelt. */
    static final Tier KEY = of(profile -> key("", profile.key()), 0);

    /** The same name but for the legal form. */
    static final Tier CORE = of(profile -> key("", profile.core()), ANOTHER_ENGAGEMENT);

    /** One was called what the other is called. */
    static final Tier FORMER =
            new Tier(
                    row -> both(key("is ", row.key()), former("was ", row)),
                    known -> both(former("is ", known), key("was ", known.key())),
                    ANOTHER_ENGAGEMENT,
                    0,
                    ANOTHER_ENGAGEMENT);

    /** The same in a register of companies, or one is called what the other is in law. */
    static final Tier LEGAL = of(Tier::legal, ANOTHER_ENGAGEMENT);

    /** Engagements of one legal entity may be several, so what they do must be alike. */
    static final Tier ENTITY =
            new Tier(Tier::entity, Tier::entity, SAME_ENTITY, SAME_ENTITY, SAME_ENTITY);

    static final List<Tier> ALL = List.of(NAME, KEY, FORMER, CORE, LEGAL, ENTITY);

    /** What is long gone comes back under its own name only. */
    static final List<Tier> OF_DEPARTED = List.of(NAME, KEY);

    private static Tier of(Function<Profile, Set<String>> keys, double leastSure) {
        return new Tier(keys, keys, ANOTHER_ENGAGEMENT, 0, leastSure);
    }

    Pair judge(Profile row, Profile known) {
        if (Collections.disjoint(ofRow.apply(row), ofKnown.apply(known))) {
            return Pair.NONE;
        }
        double score = Likeness.of(row, known).score();
        return score >= leastScore ? pair(row, known, score) : Pair.NONE;
    }

    /** Of the only two that share a key. */
    Pair judgeAlone(Profile row, Profile known) {
        double score = Likeness.of(row, known).score();
        if (score < leastAlone) {
            return Pair.NONE;
        }
        boolean samePlaces = !row.places().isEmpty() && row.places().equals(known.places());
        return score >= leastSure || samePlaces ? pair(row, known, score) : Pair.unsure(score);
    }

    /** Another form in another country is another company, or a correction: that is to be told. */
    private static Pair pair(Profile row, Profile known, double score) {
        var from = row.entry().country();
        var to = known.entry().country();
        boolean elsewhere = from != null && to != null && !from.equals(to);
        return elsewhere && !row.key().equals(known.key()) ? Pair.unsure(score) : Pair.sure(score);
    }

    /** None of a name without a letter or digit: "!!!" is not "???". */
    private static Set<String> key(String kind, String key) {
        return key.isEmpty() ? Set.of() : Set.of(kind + key);
    }

    private static Set<String> former(String kind, Profile profile) {
        var keys = new HashSet<String>();
        profile.entry().formerNames().forEach(name -> keys.addAll(key(kind, Names.key(name))));
        return keys;
    }

    private static Set<String> both(Set<String> keys, Set<String> more) {
        var both = new HashSet<>(keys);
        both.addAll(more);
        return both;
    }

    private static Set<String> legal(Profile profile) {
        var keys = new HashSet<>(key("name ", profile.key()));
        var legalName = profile.entry().legalName();
        if (legalName != null) {
            keys.addAll(key("name ", Names.key(legalName)));
        }
        var number = profile.entry().registrationNumber();
        if (number != null) {
            keys.addAll(key("number ", Names.key(number)));
        }
        return keys;
    }

    private static Set<String> entity(Profile profile) {
        var entity = profile.entry().entity();
        return entity == null ? Set.of() : Set.of(entity);
    }
}
