package org.article28.api.importing.matching;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns whose scores sum to the most: the Hungarian method
 * with potentials (Kuhn 1955, Munkres 1957), in cubic time. Pure.
 */
final class Assignment {

    /** Far below any sum of scores, so that it is taken only where nothing else is left. */
    private static final double IMPOSSIBLE = -1e6;

    private static final int NONE = -1;

    private Assignment() {}

    /** The column of each row; -1 where it has none. What scores below -1e5 is never taken. */
    static int[] best(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        if (rows > columns) {
            return turned(best(transposed(scores, rows, columns)), rows);
        }
        int[] rowOf = assign(scores, rows, columns);
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column];
            if (row > 0 && scores[row - 1][column - 1] > IMPOSSIBLE / 10) {
                columnOf[row - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** The row of each column, both counted from 1; 0 for none. */
    private static int[] assign(double[][] scores, int rows, int columns) {
        double[] ofRow = new double[rows + 1];
        double[] ofColumn = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] before = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[columns + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                int current = rowOf[column];
                int next = 0;
                double delta = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= columns; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double cost = cost(scores[current - 1][j - 1]) - ofRow[current] - ofColumn[j];
                    if (cost < slack[j]) {
                        slack[j] = cost;
                        before[j] = column;
                    }
                    if (slack[j] < delta) {
                        delta = slack[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        ofRow[rowOf[j]] += delta;
                        ofColumn[j] -= delta;
                    } else {
                        slack[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        return rowOf;
    }

    private static double cost(double score) {
        return -Math.max(score, IMPOSSIBLE);
    }

    private static double[][] transposed(double[][] scores, int rows, int columns) {
        double[][] turned = new double[columns][rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column][row] = scores[row][column];
            }
        }
        return turned;
    }

    private static int[] turned(int[] rowOf, int rows) {
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        for (int column = 0; column < rowOf.length; column++) {
            if (rowOf[column] != NONE) {
                columnOf[rowOf[column]] = column;
            }
        }
        return columnOf;
    }
}
