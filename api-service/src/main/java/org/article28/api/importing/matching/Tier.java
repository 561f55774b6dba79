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
 */
record Tier(
        Function<Profile, Set<String>> ofRow,
        Function<Profile, Set<String>> ofKnown,
        double leastScore,
        double leastAlone) {

    /** Below this, entries of one name are engagements of their own. */
    private static final double ANOTHER_ENGAGEMENT = 0.3;

    private static final double SAME_ENTITY = 0.5;

    /** The same name, letter by letter. */
    static final Tier NAME = of(profile -> Set.of(profile.entry().name()));

    /** The same name but for case, diacritics, punctuation, order, and how the form is spelt. */
    static final Tier KEY = of(profile -> Set.of(profile.key()));

    /** The same name but for the legal form. */
    static final Tier CORE = of(profile -> Set.of(profile.core()));

    /** One was called what the other is called. */
    static final Tier FORMER =
            new Tier(
                    row -> both("is ", Set.of(row.key()), "was ", former(row)),
                    known -> both("is ", former(known), "was ", Set.of(known.key())),
                    ANOTHER_ENGAGEMENT,
                    0);

    /** The same in a register of companies, or one is called what the other is in law. */
    static final Tier LEGAL = new Tier(Tier::legal, Tier::legal, ANOTHER_ENGAGEMENT, 0);

    /** Engagements of one legal entity may be several, so what they do must be alike. */
    static final Tier ENTITY = new Tier(Tier::entity, Tier::entity, SAME_ENTITY, SAME_ENTITY);

    static final List<Tier> ALL = List.of(NAME, KEY, FORMER, CORE, LEGAL, ENTITY);

    /** What is long gone comes back under its own name only. */
    static final List<Tier> OF_DEPARTED = List.of(NAME, KEY);

    private static Tier of(Function<Profile, Set<String>> keys) {
        return new Tier(keys, keys, ANOTHER_ENGAGEMENT, 0);
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
        return score >= leastAlone ? pair(row, known, score) : Pair.NONE;
    }

    /** Another form in another country is another company, or a correction: that is to be told. */
    private static Pair pair(Profile row, Profile known, double score) {
        var from = row.entry().country();
        var to = known.entry().country();
        boolean elsewhere = from != null && to != null && !from.equals(to);
        return elsewhere && !row.key().equals(known.key()) ? Pair.unsure(score) : Pair.sure(score);
    }

    private static Set<String> former(Profile profile) {
        var keys = new HashSet<String>();
        profile.entry().formerNames().forEach(name -> keys.add(Names.key(name)));
        return keys;
    }

    private static Set<String> both(String kind, Set<String> keys, String other, Set<String> more) {
        var both = new HashSet<String>();
        keys.forEach(key -> both.add(kind + key));
        more.forEach(key -> both.add(other + key));
        return both;
    }

    private static Set<String> legal(Profile profile) {
        var keys = new HashSet<String>();
        keys.add("name " + profile.key());
        var legalName = profile.entry().legalName();
        if (legalName != null) {
            keys.add("name " + Names.key(legalName));
        }
        var number = profile.entry().registrationNumber();
        if (number != null) {
            keys.add("number " + Names.key(number));
        }
        return keys;
    }

    private static Set<String> entity(Profile profile) {
        var entity = profile.entry().entity();
        return entity == null ? Set.of() : Set.of(entity);
    }
}
