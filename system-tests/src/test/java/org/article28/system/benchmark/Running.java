package org.article28.system.benchmark;

import java.nio.file.Path;
import java.util.Map;
import org.article28.system.Product;

/**
 * The product over the folder of one list, freshly started, so that all cases are measured alike.
 */
final class Running implements AutoCloseable {

    private final Product product;
    private final Edge edge;
    private final Editor editor;

    private Running(Product product, int entries) {
        this.product = product;
        this.edge =
                Edge.of(product.ready().get("api").asText(), product.ready().get("token").asText());
        this.editor = new Editor(edge, entries);
    }

    /** Without the notifier: what it does with an event is no part of a publication. */
    static Running start(Path home, int entries, Map<String, String> settings) {
        var product = Product.start(home, settings);
        product.kill("notifier");
        return new Running(product, entries);
    }

    Database database() {
        return Database.of(product.ready().get("jdbc"));
    }

    /** Publishes until the list has as many versions as the case says. */
    void reach(Case wanted) {
        if (newest() == Case.BEFORE) {
            edge.put("/v1/document", "*", new ListOf(wanted.entries()).json());
        }
        for (long version = newest(); version < wanted.last(); version++) {
            editor.publish();
        }
    }

    double diff(Case wanted) {
        var path = "/v1/diff?from=%d&to=%d".formatted(Case.first(), wanted.last());
        Stopwatch.warmUp(() -> edge.get(path));
        return Stopwatch.median(wanted.repetitions(), () -> edge.get(path));
    }

    /** Does all that a publication does, without making a version. */
    void warmUpPublishing() {
        var draft = draft();
        Stopwatch.warmUp(editor::publishNothing);
        Stopwatch.warmUp(() -> edge.get(draft + "/findings"));
    }

    double publish(Case wanted) {
        return Stopwatch.median(wanted.repetitions(), editor::publish);
    }

    /** Each time another version, spread over the whole history. */
    double load(Case wanted) {
        var turns = new Turns(Case.first(), wanted.last());
        Runnable load = () -> edge.get("/v1/document?version=" + turns.next());
        Stopwatch.warmUp(load);
        return Stopwatch.median(wanted.repetitions(), load);
    }

    private String draft() {
        var draft = Edge.location(edge.post("/v1/drafts", "{\"title\": \"Warm-up\"}"));
        var path = "/v1/subprocessors/" + ListOf.id(1);
        edge.patch(
                path + "?draft=" + draft.substring(draft.lastIndexOf('/') + 1),
                Edge.etag(edge.get(path)),
                "{\"purpose\": \"Warm-up\"}");
        return draft;
    }

    private long newest() {
        var etag = Edge.etag(edge.get("/v1/document"));
        return Long.parseLong(etag.replaceFirst("\"v(\\d+).*", "$1"));
    }

    @Override
    public void close() {
        product.close();
    }
}
