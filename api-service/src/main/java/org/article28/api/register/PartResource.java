package org.article28.api.register;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.article28.api.wire.Conditions;
import org.article28.model.Part;
import org.jspecify.annotations.Nullable;

/** How edits of single parts ask and answer. */
abstract class PartResource {

    final PartEditor editor;

    PartResource(PartEditor editor) {
        this.editor = editor;
    }

    /** Where the part is to be read: what goes into a draft is not published. */
    static URI place(@Nullable String draft, String parts, String id) {
        return URI.create(
                "/v1/%s%s/%s".formatted(draft == null ? "" : "drafts/" + draft + "/", parts, id));
    }

    static Response answer(
            Response.ResponseBuilder answer,
            PartEditor.Written<? extends Part> written,
            String representation) {
        return version(answer, written.version())
                .entity(written.part())
                .tag(Conditions.tag(written.state(), representation))
                .build();
    }

    /** Tells in which version the edit is to be seen: RFC 5829, section 3.2. */
    static Response.ResponseBuilder version(
            Response.ResponseBuilder answer, @Nullable Long version) {
        return version == null
                ? answer
                : answer.header("Link", "</v1/versions/" + version + ">; rel=\"latest-version\"");
    }
}
