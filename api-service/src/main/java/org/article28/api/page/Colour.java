package org.article28.api.page;

/** As stylesheets write it: a sign and six hexadecimal digits, {@code #0b57a4}. */
record Colour(String hex) {

    Colour {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(hex + " is no colour such as #0b57a4");
        }
    }

    /** As configuration is read. */
    static Colour of(String hex) {
        return new Colour(hex);
    }
}
