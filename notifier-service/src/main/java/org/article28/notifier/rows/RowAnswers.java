package org.article28.notifier.rows;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Streams rows to those who asked; an answer that is cut off was not whole. */
@ApplicationScoped
public class RowAnswers {

    private final ObjectMapper json;

    RowAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** Reads rows a piece at a time; null for the first piece, an empty one ends. */
    @FunctionalInterface
    public interface Pieces<T> {
        List<T> after(@Nullable T last);
    }

    /**
     * @param format goes before what the request accepts
     * @throws Rejection.Invalid for a format that there is not
     */
    public <T> Response answer(
            Request request, @Nullable String format, Class<T> type, Pieces<T> pieces) {
        var form = format == null ? negotiated(request) : named(format);
        StreamingOutput rows = out -> write(form, type, pieces, out);
        return Response.ok(rows, form.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private <T> void write(RowForm form, Class<T> type, Pieces<T> pieces, OutputStream out)
            throws IOException {
        // Closing ends a list: where reading fails it stays open, so that nobody takes it for
        // whole.
        var rows = form.open(json, type, out);
        var piece = pieces.after(null);
        while (!piece.isEmpty()) {
            rows.writeAll(piece);
            piece = pieces.after(piece.getLast());
        }
        rows.close();
    }

    private static RowForm named(String format) {
        return RowForm.named(format)
                .orElseThrow(
                        () ->
                                new Rejection.Invalid(
                                        FieldError.ofParameter(
                                                "format",
                                                "unknown-code",
                                                "format is one of " + RowForm.names())));
    }

    private static RowForm negotiated(Request request) {
        var types =
                Arrays.stream(RowForm.values())
                        .map(form -> MediaType.valueOf(form.mediaType()))
                        .toArray(MediaType[]::new);
        var variant = request.selectVariant(Variant.mediaTypes(types).add().build());
        if (variant == null) {
            throw new NotAcceptableException();
        }
        var type = variant.getMediaType();
        return RowForm.ofMediaType(type.getType() + "/" + type.getSubtype());
    }
}
