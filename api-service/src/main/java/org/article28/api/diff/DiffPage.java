package org.article28.api.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.article28.api.markup.ChangeSentence;
import org.article28.api.markup.FieldWords;
import org.article28.api.markup.Html;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions, as a page that needs nothing else: no script, no other files.
 * Pure.
 */
final class DiffPage {

    private static final String STYLE =
            "body{font-family:sans-serif;line-height:1.4;margin:2rem auto;max-width:70rem;padding:0 1rem}"
                    + "table{border-collapse:collapse;width:100%}"
                    + "th,td{border:1px solid #767676;padding:.4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
                    + "ul{margin:0;padding-left:1.2rem}"
                    + "td{white-space:pre-line}";

    private final Html html = Html.page();
    private final ObjectMapper json;
    private final String language;

    private DiffPage(ObjectMapper json, String language) {
        this.json = json;
        this.language = language;
    }

    /** {@code register}: of the later version; it tells the language of the texts. */
    static String of(Diff diff, @Nullable Register register, ObjectMapper json) {
        var language = register == null ? null : register.language();
        var page = new DiffPage(json, language == null ? "" : language);
        page.write(diff, register == null ? "Sub-processors" : register.label());
        return page.html.toString();
    }

    private void write(Diff diff, String label) {
        var title = "%s: version %d to version %d".formatted(label, diff.from(), diff.to());
        html.begin("html", "lang", "en")
                .begin("head")
                .begin("meta", "charset", "utf-8")
                .begin("meta", "name", "viewport", "content", "width=device-width")
                .element("title", title)
                .element("style", STYLE)
                .end("head")
                .line()
                .begin("body")
                .begin("main")
                .element("h1", title);
        if (diff.changes().isEmpty()) {
            html.element("p", "Nothing differs.");
        } else {
            table(diff.changes());
        }
        html.end("main").end("body").end("html").line();
    }

    private void table(List<PublishedChange> changes) {
        html.begin("table")
                .element("caption", "Changes: " + changes.size())
                .begin("thead")
                .begin("tr");
        for (var heading : List.of("What", "Change", "Field", "Before", "After")) {
            html.element("th", heading, "scope", "col");
        }
        html.end("tr").end("thead").line();
        changes.forEach(this::group);
        html.end("table");
    }

    private void group(PublishedChange change) {
        var rows = DiffRow.of(change, json);
        var span = String.valueOf(Math.max(1, rows.size()));
        html.begin("tbody")
                .begin("tr")
                .begin("th", "scope", "rowgroup", "rowspan", span)
                .element("span", name(change), "lang", language)
                .end("th")
                .begin("td", "rowspan", span)
                .text(ChangeSentence.of(change))
                .end("td");
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                html.begin("tr");
            }
            var row = rows.get(i);
            html.element("td", FieldWords.label(row.path()));
            cell(row.before());
            cell(row.after());
            html.end("tr").line();
        }
        if (rows.isEmpty()) {
            html.end("tr");
        }
        html.end("tbody").line();
    }

    private static String name(PublishedChange change) {
        return change.name() == null ? change.partId() : change.name();
    }

    private void cell(JsonNode value) {
        var lines = FieldWords.lines(value);
        if (lines.isEmpty()) {
            html.element("td", "–");
            return;
        }
        html.begin("td", "lang", language);
        if (lines.size() == 1) {
            html.text(lines.getFirst());
        } else {
            html.begin("ul");
            lines.forEach(line -> html.element("li", line));
            html.end("ul");
        }
        html.end("td");
    }
}
