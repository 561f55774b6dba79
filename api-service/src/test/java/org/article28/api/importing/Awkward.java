package org.article28.api.importing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that a notation could trip over, as the model keeps them. */
public final class Awkward {

    private static final String CHARACTERS =
            "abZ12 \"'[]();,|\\*_`<>&~=+-@#!:/.{}^$%?\u00a0\u2009\u00e9\u4e2d\u200b";

    private Awkward() {}

    /** One line, not blank, without white space around it. */
    public static Arbitrary<String> lines() {
        var random = Arbitraries.strings().withChars(CHARACTERS.toCharArray()).ofMaxLength(20);
        var known =
                Arbitraries.of(
                        "=1+1",
                        "'=x",
                        "''-y",
                        "a; b [storage]",
                        "[eu]",
                        "x [note=\"y\"",
                        "<br>",
                        "a<br>b",
                        "&amp;",
                        "[a](https://example.org)",
                        "Germany*",
                        "N/A",
                        "SCCs",
                        "EU and UK",
                        "Paris, France",
                        "Other",
                        "-");
        return Arbitraries.oneOf(random, known).map(String::strip).filter(text -> !text.isBlank());
    }

    /** Several lines. */
    public static Arbitrary<String> prose() {
        return lines().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lines -> String.join("\n", lines))
                .map(text -> text.replace("# ", "#\t"));
    }
}
