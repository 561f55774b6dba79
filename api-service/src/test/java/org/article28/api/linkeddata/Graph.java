package org.article28.api.linkeddata;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.StringReader;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The triples of a document, as an RDF library reads them without any network.
 *
 * @param triples {@code subject property object}; blank nodes are {@code _}
 */
public record Graph(Set<String> triples) {

    public static final String BASE = "https://list.example";

    public static Graph of(String jsonLd) {
        try {
            var dataset =
                    JsonLd.toRdf(JsonDocument.of(new StringReader(jsonLd)))
                            .base(URI.create(BASE + "/"))
                            .loader(
                                    (uri, _) -> {
                                        throw new JsonLdError(
                                                JsonLdErrorCode.LOADING_DOCUMENT_FAILED,
                                                "nothing is to be fetched: " + uri);
                                    })
                            .get();
            return new Graph(
                    dataset.toList().stream()
                            .map(Graph::triple)
                            .collect(Collectors.toCollection(TreeSet::new)));
        } catch (JsonLdError e) {
            throw new AssertionError(jsonLd, e);
        }
    }

    private static String triple(RdfNQuad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                .map(Graph::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(RdfValue value) {
        if (value.isBlankNode()) {
            return "_";
        }
        if (value.isIRI()) {
            return "<" + value.getValue() + ">";
        }
        var literal = value.asLiteral();
        return '"'
                + literal.getValue()
                + '"'
                + literal.getLanguage().map(tag -> "@" + tag).orElse("")
                + "^^<"
                + literal.getDatatype()
                + ">";
    }
}
