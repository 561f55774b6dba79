package org.article28.api.wire;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.article28.api.problem.Rejection;

/** Files for one person alone, passed on as they come. */
@ApplicationScoped
public class Downloads {

    private final HttpServerRequest request;

    Downloads(HttpServerRequest request) {
        this.request = request;
    }

    /** {@code name}: of the file, without its ending. */
    public Response of(InputStream rows, RowFormat format, String name) {
        var response = request.response();
        StreamingOutput out =
                sink -> {
                    try (rows) {
                        rows.transferTo(sink);
                    } catch (IOException cutOff) {
                        if (response.headWritten()) {
                            // Otherwise it would be ended as if it were whole.
                            response.reset();
                        }
                        throw new Rejection.Unavailable("the file was cut off");
                    }
                };
        return Response.ok(out, format.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.wire() + "\"")
                .build();
    }
}
