package org.article28.api.page.where;

import java.util.List;

/**
 * The matrix as a picture: what stands where, in its own units.
 *
 * @param rules how far down there is one, above a row
 */
record Drawing(
        int width,
        int height,
        List<Text> texts,
        List<Band> bands,
        List<Mark> marks,
        List<Integer> rules) {

    Drawing {
        texts = List.copyOf(texts);
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
        rules = List.copyOf(rules);
    }

    /** A line of text. */
    record Text(int x, int y, String css, String words) {}

    /** Behind a row, at its left edge: on which footing the place is. */
    record Band(int y, int height, String css) {}

    /** A shape with a number beside it. */
    record Mark(int x, int y, String css, String path, String number) {

        public int numberX() {
            return x + 10;
        }

        public int numberY() {
            return y + 4;
        }
    }
}
