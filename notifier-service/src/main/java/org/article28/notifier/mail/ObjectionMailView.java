package org.article28.notifier.mail;

import java.util.List;

/** All that the templates of a mail about an objection show. */
public record ObjectionMailView(
        String language,
        String subject,
        String opening,
        List<Fact> facts,
        List<Quote> quotes,
        List<String> remarks,
        String linkText,
        String link) {

    public ObjectionMailView {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        remarks = List.copyOf(remarks);
    }

    public record Fact(String label, String value) {}

    /** What somebody wrote; marked as theirs, so that it can't pass for words of the mail. */
    public record Quote(String label, List<String> lines) {
        public Quote {
            lines = List.copyOf(lines);
        }
    }
}
