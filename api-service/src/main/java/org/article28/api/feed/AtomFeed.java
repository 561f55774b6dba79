package org.article28.api.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.article28.api.markup.Characters;

/** A feed as Atom, RFC 4287, in pages as RFC 5005, section 3, has them. Pure. */
final class AtomFeed {

    static final String PATH = "/feed.atom";
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HTML = "text/html";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Feed feed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(xml).write(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed can be written", e);
        }
        return text.toString();
    }

    private void write(Feed feed) throws XMLStreamException {
        var asked = feed.request();
        xml.writeStartDocument("utf-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en");
        element("id", feed.id());
        element("title", feed.title());
        element("updated", feed.updated().toString());
        xml.writeStartElement(ATOM, "author");
        element("name", feed.author());
        xml.writeEndElement();
        element("generator", "Article 28");
        link("self", MEDIA_TYPE, asked.address(PATH));
        link("alternate", HTML, asked.base() + "/");
        link("alternate", "application/json", asked.base() + "/v1/subprocessors");
        link("first", MEDIA_TYPE, asked.address(PATH, null));
        if (feed.next() != null) {
            link("next", MEDIA_TYPE, asked.address(PATH, feed.next()));
        }
        for (var entry : feed.entries()) {
            write(entry, feed);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(FeedEntry entry, Feed feed) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", feed.id(entry));
        element("title", entry.title());
        element("published", entry.publishedAt().toString());
        element("updated", entry.publishedAt().toString());
        link("alternate", HTML, feed.page(entry));
        for (var each : entry.classes()) {
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", Characters.valid(each));
        }
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Characters.valid(entry.html()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(Characters.valid(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", Characters.valid(address));
    }
}
