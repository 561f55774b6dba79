package org.article28.api.importing.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One assignment of rows to known entries, and whether another would be as good: then it is to be
 * asked for. Pure.
 */
final class Contest {

    /** What an assignment must be better by than any other. */
    private static final double MARGIN = 0.1;

    private static final int NONE = -1;
    private static final int MOST_CANDIDATES = 10;

    private final List<String> rows;
    private final List<String> known;
    private final Pair[][] pairs;
    private final double[][] scores;
    private final int[] columnOf;
    private final int[] rowOf;

    private Contest(List<Profile> rows, List<Profile> known, Pair[][] pairs) {
        this.rows = rows.stream().map(Profile::content).toList();
        this.known = known.stream().map(Profile::content).toList();
        this.pairs = pairs;
        this.scores = new double[rows.size()][known.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < known.size(); column++) {
                scores[row][column] = pairs[row][column].score();
            }
        }
        this.columnOf = Assignment.best(scores);
        this.rowOf = new int[known.size()];
        Arrays.fill(rowOf, NONE);
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] != NONE) {
                rowOf[columnOf[row]] = row;
            }
        }
    }

    static Contest of(List<Profile> rows, List<Profile> known, Pair[][] pairs) {
        return new Contest(rows, known, pairs);
    }

    /** The known entry that the row is, without a doubt; -1 for none. */
    int match(int row) {
        int column = columnOf[row];
        return column != NONE && pairs[row][column].sure() && rivals(row).isEmpty() ? column : NONE;
    }

    /** What the row may be, the likeliest first; empty where it is none of them. */
    List<Integer> candidates(int row) {
        int column = columnOf[row];
        var candidates = new ArrayList<Integer>();
        if (column != NONE) {
            candidates.add(column);
            candidates.addAll(rivals(row));
        } else {
            for (int each = 0; each < known.size(); each++) {
                if (isLostByLittle(row, each)) {
                    candidates.add(each);
                }
            }
        }
        return candidates.stream()
                .distinct()
                .sorted((a, b) -> Double.compare(scores[row][b], scores[row][a]))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** What else it could be: known entries for which another assignment is nearly as good. */
    private List<Integer> rivals(int row) {
        int own = columnOf[row];
        var rivals = new ArrayList<Integer>();
        for (int other = 0; other < known.size(); other++) {
            if (other != own && pairs[row][other].isPossible() && isAsGood(row, own, other)) {
                rivals.add(other);
            }
        }
        for (int each = 0; each < rows.size(); each++) {
            if (columnOf[each] == NONE && isLostByLittle(each, own) && !same(rows, each, row)) {
                rivals.add(own);
            }
        }
        return rivals;
    }

    private boolean isAsGood(int row, int own, int other) {
        if (same(known, own, other)) {
            return false;
        }
        int holder = rowOf[other];
        if (holder == NONE) {
            return scores[row][other] >= scores[row][own] - MARGIN;
        }
        return pairs[holder][own].isPossible()
                && !same(rows, row, holder)
                && scores[row][other] + scores[holder][own]
                        >= scores[row][own] + scores[holder][other] - MARGIN;
    }

    /** Whether a row without an entry would have fitted nearly as well as the one that has it. */
    private boolean isLostByLittle(int row, int column) {
        int holder = rowOf[column];
        return pairs[row][column].isPossible()
                && holder != NONE
                && !same(rows, row, holder)
                && scores[row][column] >= scores[holder][column] - MARGIN;
    }

    /** Which of two equal ones it is makes no difference. */
    private static boolean same(List<String> all, int left, int right) {
        return left == right || all.get(left).equals(all.get(right));
    }
}
