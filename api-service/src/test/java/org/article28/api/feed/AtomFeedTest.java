package org.article28.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.api.Samples;
import org.article28.api.filter.Filter;
import org.article28.api.history.PublishedVersion;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.Meaning;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.model.Summary;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456Z");

    @Test
    void feedIsWellFormedWhateverNamesHold() throws Exception {
        var name = "A\u0000\u0008\uFFFE]]>\uD800 <b>&amp;</b> \uD83D\uDE00";

        var text = AtomFeed.of(feed(name));

        var feed = new SyndFeedInput().build(new StringReader(text));
        assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
                .isEqualTo(
                        "<ul><li>A\uFFFD\uFFFD\uFFFD]]&gt;\uFFFD &lt;b&gt;&amp;amp;&lt;/b&gt; \uD83D\uDE00 is added.</li></ul>");
        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo("Version 7: ]]> & \uFFFD");
    }

    @Test
    void feedFollowsTheGrammar() throws Exception {
        assertThat(AtomGrammar.faults(AtomFeed.of(feed("Acme")))).isEmpty();
    }

    @Test
    void grammarFindsWhatIsMissing() throws Exception {
        var without = AtomFeed.of(feed("Acme")).replaceFirst("<updated>[^<]*</updated>", "");

        assertThat(AtomGrammar.faults(without))
                .singleElement()
                .asString()
                .contains("missing required element \"updated\"");
    }

    @Test
    void feedIsWrittenAsItIs() {
        assertThat(AtomFeed.of(feed("Acme")))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="utf-8"?>\
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\
                        <id>urn:uuid:63a9f0ea-7bb9-3050-b96b-649e85481845</id>\
                        <title>Changes: List</title>\
                        <updated>2026-11-23T10:00:00Z</updated>\
                        <author><name>Example</name></author>\
                        <generator>Article 28</generator>\
                        <link rel="self" type="application/atom+xml" href="https://list.example/feed.atom?before=8"/>\
                        <link rel="alternate" type="text/html" href="https://list.example/"/>\
                        <link rel="alternate" type="application/json" href="https://list.example/v1/subprocessors"/>\
                        <link rel="first" type="application/atom+xml" href="https://list.example/feed.atom"/>\
                        <link rel="next" type="application/atom+xml" href="https://list.example/feed.atom?before=7"/>\
                        <entry>\
                        <id>urn:uuid:d64e9a40-f1fb-3b7a-8ca6-22ff46745080</id>\
                        <title>Version 7: ]]&gt; &amp; \uFFFD</title>\
                        <published>2026-11-23T10:00:00Z</published>\
                        <updated>2026-11-23T10:00:00Z</updated>\
                        <link rel="alternate" type="text/html" href="https://list.example/diff?from=6&amp;to=7"/>\
                        <category term="material"/>\
                        <content type="html">&lt;ul&gt;&lt;li&gt;Acme is added.&lt;/li&gt;&lt;/ul&gt;</content>\
                        </entry></feed>""");
    }

    private static Feed feed(String name) {
        var added =
                PublishedChange.of(
                        new Change.Added(Samples.entry("{id: a, name: A}"), Set.of()),
                        Meaning.now(ChangeClass.MATERIAL));
        var change =
                new PublishedChange(
                        added.part(),
                        added.kind(),
                        added.changeClass(),
                        added.event(),
                        "a",
                        null,
                        name,
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        null,
                        Map.of());
        var publication =
                new Publication(
                        7,
                        "hash",
                        "previous",
                        NOW,
                        "]]> & \u0001",
                        new Summary(1, 0, 0),
                        List.of(change),
                        false,
                        null,
                        false);
        var newest =
                new PublishedVersion(
                        9, NOW, null, new Summary(1, 0, 0), "h", "p", null, false, false, "x");
        return new Feed(
                Samples.read("{id: r, organisation: {name: Example}, title: List}", Register.class),
                "root",
                new FeedRequest(newest, 0, 8L, 50, Filter.NONE, URI.create("https://list.example")),
                NOW,
                List.of(FeedEntry.of(publication)),
                7L);
    }
}
