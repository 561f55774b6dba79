package org.article28.api.linkeddata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * Documents in JSON-LD 1.1, with the Data Privacy Vocabulary 2.2. IRIs of our own are relative, so
 * that they follow the address under which they are read. Pure.
 */
public final class LinkedData {

    private LinkedData() {}

    /** One entry. */
    public static ObjectNode entry(@Nullable Register register, Engagement engagement) {
        return engagement.node(register).inContext();
    }

    /** The list of that version. */
    public static ObjectNode list(
            @Nullable Register register,
            long version,
            @Nullable Instant publishedAt,
            List<Engagement> engagements) {
        var words = Words.of(register);
        var list =
                Node.named(
                                version == 0
                                        ? "/v1/subprocessors"
                                        : "/v1/subprocessors?version=" + version,
                                "dpv:PublicRegisterOfEntities")
                        .value("dct:issued", publishedAt)
                        .node("dct:publisher", LinkedRegister.of(register));
        if (register != null) {
            list.words("dct:title", words.of(register.label(), "title", register.translations()));
        }
        return list.nodes(
                        "dpv:hasPersonalDataProcess",
                        engagements.stream().map(each -> each.node(register)).toList())
                .inContext();
    }
}
