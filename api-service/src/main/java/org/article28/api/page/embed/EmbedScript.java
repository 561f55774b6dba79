package org.article28.api.page.embed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import org.article28.api.page.DataScript;
import org.article28.api.page.Speeches;
import org.article28.api.wire.Digests;

/** The script that pages of others load, with the words of all languages in it. */
@ApplicationScoped
class EmbedScript {

    private static final String WORDS = "/* put in by the server */ {}";

    private final String text;
    private final String mark;

    EmbedScript(Speeches speeches, ObjectMapper json) {
        var words = new TreeMap<String, Object>();
        speeches.all().forEach(speech -> words.put(speech.tag(), Vocabulary.of(speech)));
        this.text = source().replace(WORDS, DataScript.of(json.valueToTree(words)));
        this.mark = Digests.mark(text);
    }

    String text() {
        return text;
    }

    /** Tells one release's from another's. */
    String mark() {
        return mark;
    }

    private static String source() {
        try (var in = EmbedScript.class.getResourceAsStream("embed.js")) {
            var bytes = Objects.requireNonNull(in, "embed.js").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an own resource can be read", e);
        }
    }
}
