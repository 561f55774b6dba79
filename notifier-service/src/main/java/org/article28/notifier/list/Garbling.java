package org.article28.notifier.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.article28.model.Publication;

/** Reads the versions of a page one by one, where one of them spoils the whole. Pure. */
final class Garbling {

    private Garbling() {}

    /** Versions are told in order and without gaps, so that their place numbers them, too. */
    static List<ReadVersion> numbered(List<Publication> publications, long after) {
        var told = new ArrayList<ReadVersion>();
        for (var publication : publications) {
            told.add(numbered(publication, after + told.size() + 1));
        }
        return told;
    }

    static List<ReadVersion> read(JsonNode page, long after, ObjectMapper json) {
        var told = new ArrayList<ReadVersion>();
        for (var node : page.path("publications")) {
            told.add(one(node, after + told.size() + 1, json));
        }
        return told;
    }

    private static ReadVersion numbered(Publication publication, long place) {
        return publication.version() > 0
                ? new ReadVersion.Whole(publication)
                : new ReadVersion.Garbled(place, publication.hash(), "it lacks its version");
    }

    private static ReadVersion one(JsonNode node, long version, ObjectMapper json) {
        try {
            var publication = json.treeToValue(node, Publication.class);
            return publication == null
                    ? new ReadVersion.Garbled(version, null, "it is null")
                    : numbered(publication, version);
        } catch (JsonProcessingException e) {
            var hash = node.path("hash");
            return new ReadVersion.Garbled(
                    version, hash.isTextual() ? hash.textValue() : null, e.getOriginalMessage());
        }
    }

    /** Whether an answer came, and is not what it should be. */
    static boolean isCauseOf(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException) {
                return true;
            }
        }
        return false;
    }
}
