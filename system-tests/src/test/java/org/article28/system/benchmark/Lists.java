package org.article28.system.benchmark;

import org.article28.system.Product;

/** Publishes lists for other benchmarks. */
public final class Lists {

    /** Of an entry that is there. */
    public static final String ID = ListOf.id(0);

    private Lists() {}

    /** Two versions: the list, and a change of one of its entries. */
    public static void publish(Product product, int entries) {
        var edge =
                Edge.of(product.ready().get("api").asText(), product.ready().get("token").asText());
        edge.put("/v1/document", "*", new ListOf(entries).json());
        new Editor(edge, entries).publish();
    }
}
