package org.article28.system.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The settings of one interface.
 *
 * @param title what they are about, a sentence
 * @param guide a page of docs that tells more; empty for none
 */
record SettingGroup(String title, String guide, List<Setting> settings) {

    /**
     * One of them.
     *
     * @param fallback what holds where it is not set, in Markdown
     * @param meaning in Markdown
     */
    record Setting(String name, String fallback, String meaning) {

        private String row() {
            return "| `%s` | %s | %s |".formatted(name, fallback, meaning);
        }
    }

    /** A section of a page in docs. */
    String markdown() {
        var rows = settings.stream().map(Setting::row).collect(Collectors.joining("\n"));
        return "### "
                + heading()
                + "\n\n"
                + more()
                + "| setting | default | |\n|---|---|---|\n"
                + rows;
    }

    private String heading() {
        return title.replaceFirst("\\.$", "");
    }

    private String more() {
        var page = guide.replaceFirst("^docs/", "");
        return guide.isEmpty()
                ? ""
                : "See [%s](%s).\n\n".formatted(page.replaceFirst("\\.md$", ""), page);
    }
}
