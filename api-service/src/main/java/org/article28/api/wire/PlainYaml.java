package org.article28.api.wire;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * YAML that says what JSON can say: anchors, aliases and tags (YAML 1.2, section 3.2.2) are
 * refused, since a short text with them can stand for a huge one, or for something else than it
 * shows.
 */
final class PlainYaml extends JsonParserDelegate {

    private final YAMLParser yaml;

    PlainYaml(YAMLParser yaml) {
        super(yaml);
        this.yaml = yaml;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        if (token != null
                && (yaml.isCurrentAlias()
                        || yaml.getObjectId() != null
                        || yaml.getTypeId() != null)) {
            throw new JsonParseException(
                    this, "anchors, aliases and tags are not read here", currentTokenLocation());
        }
        return token;
    }
}
