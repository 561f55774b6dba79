package org.article28.notifier.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Whether notices go out at all, for what stands on each page of the desk: it counts nothing and
 * reads no topic. For the api-service alone: the edge passes nothing on to {@code /internal}.
 */
@Path("/internal/sending")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({StaffRole.AUDITOR, StaffRole.ADMIN})
public class SendingResource {

    private final SendingConfig config;
    private final Restores restores;

    SendingResource(SendingConfig config, Restores restores) {
        this.config = config;
        this.restores = restores;
    }

    /**
     * Whether they do.
     *
     * @param restoredAt the restore that nobody has looked through; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record State(boolean paused, @Nullable Instant restoredAt) {}

    @GET
    @Operation(hidden = true)
    public State state() {
        var open = restores.open();
        return new State(
                config.paused() || open.isPresent(), open.map(Restore::restoredAt).orElse(null));
    }
}
