package org.article28.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource({
        "polling.md,                /docs/polling",
        "editing.md#one-edit,       /docs/editing#one-edit",
        "problems.md,               /problems",
        "problems.md#stale,         /problems#stale",
        "../openapi.yaml,           /openapi.yaml",
        "#findings,                 #findings",
        "https://www.example.org/a, https://www.example.org/a",
    })
    void linkLeadsToWhereItIsServed(String link, String served) {
        assertThat(Markdown.html("[See](" + link + ")").getValue())
                .isEqualTo("<p><a href=\"" + served + "\">See</a></p>\n");
    }

    @ParameterizedTest
    @CsvSource({"elsewhere.md", "adr/README.md", "../pom.xml", "javascript:alert(1)"})
    void linkToWhatIsNotServedIsItsText(String link) {
        assertThat(Markdown.html("See [the **other** page](" + link + ").").getValue())
                .isEqualTo("<p>See the <strong>other</strong> page.</p>\n");
    }

    @Test
    void headingHasAnAnchorAsTheForgesGive() {
        assertThat(Markdown.html("## One edit, or `several`?").getValue())
                .isEqualTo(
                        "<h2 id=\"one-edit-or-several\">One edit, or <code>several</code>?</h2>\n");
    }

    @Test
    void markupInATextIsText() {
        assertThat(Markdown.html("a <script>alert(1)</script> b").getValue())
                .isEqualTo("<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>\n");
    }
}
