package org.article28.api.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be. */
@ApplicationScoped
class BodyLimit {

    private final long largest;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    Optional<MemorySize> largest) {
        this.largest = largest.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    long bytes() {
        return largest;
    }

    /** For who sent more. */
    String detail() {
        return "the body has more than " + largest + " bytes";
    }

    /** Whether the request says ahead that its body is too large. */
    boolean isAnnouncedOver(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length != null && Long.parseLong(length) > largest;
        } catch (NumberFormatException refusedByNetty) {
            return false;
        }
    }
}
