package org.article28.api.page.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.article28.api.history.Snapshot;
import org.article28.api.page.Frame;
import org.article28.wording.Passage;
import org.jspecify.annotations.Nullable;

/** What search engines are told of the list: a Dataset in the words of schema.org. Pure. */
final class SearchData {

    /** By what {@code ?format=} calls them. */
    private static final List<Map.Entry<String, String>> DOWNLOADS =
            List.of(
                    Map.entry("json", "application/json"),
                    Map.entry("yaml", "application/yaml"),
                    Map.entry("csv", "text/csv"),
                    Map.entry("jsonld", "application/ld+json"));

    private SearchData() {}

    /** {@code base}: address of the service, without a slash at its end. */
    static ObjectNode of(
            Frame frame,
            @Nullable Passage introduction,
            Snapshot snapshot,
            String base,
            ObjectMapper json) {
        var data = json.createObjectNode();
        data.put("@context", "https://schema.org");
        data.put("@type", "Dataset");
        data.put("name", frame.title());
        if (introduction != null) {
            data.put("description", introduction.text());
        }
        data.put("url", frame.canonical());
        data.put("inLanguage", frame.lang());
        data.put("version", Long.toString(snapshot.number()));
        data.put("isAccessibleForFree", true);
        var version = snapshot.version();
        if (version != null) {
            data.put("dateModified", version.publishedAt().toString());
        }
        data.putObject("creator").put("@type", "Organization").put("name", frame.organisation());
        var distribution = data.putArray("distribution");
        for (var format : DOWNLOADS) {
            distribution
                    .addObject()
                    .put("@type", "DataDownload")
                    .put("encodingFormat", format.getValue())
                    .put("contentUrl", base + "/v1/subprocessors?format=" + format.getKey());
        }
        return data;
    }
}
