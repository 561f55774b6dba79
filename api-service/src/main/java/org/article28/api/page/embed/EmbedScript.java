package org.article28.api.page.embed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import org.article28.api.page.DataScript;
import org.article28.api.page.Speeches;
import org.article28.api.wire.Digests;
import org.article28.api.wire.OwnText;

/** The script that pages of others load, with the words of all languages in it. */
@ApplicationScoped
class EmbedScript {

    private static final String WORDS = "/* put in by the server */ {}";

    private final String text;
    private final String mark;

    EmbedScript(Speeches speeches, ObjectMapper json) {
        var words = new TreeMap<String, Object>();
        speeches.all().forEach(speech -> words.put(speech.tag(), Vocabulary.of(speech)));
        this.text =
                OwnText.beside(EmbedScript.class, "embed.js")
                        .replace(WORDS, DataScript.of(json.valueToTree(words)));
        this.mark = Digests.mark(text);
    }

    String text() {
        return text;
    }

    /** Tells one release's from another's. */
    String mark() {
        return mark;
    }
}
