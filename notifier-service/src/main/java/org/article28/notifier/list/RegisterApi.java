package org.article28.notifier.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.article28.model.Register;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The api's register and what is announced: short answers, on which a reader waits. */
@RegisterProvider(ReaderToken.class)
@RegisterRestClient(configKey = "list-register")
interface RegisterApi {

    /** The newest register where {@code version} is absent. */
    @GET
    @Path("/v1/register")
    Register register(@QueryParam("version") @Nullable Long version);

    @GET
    @Path("/v1/upcoming")
    Upcoming upcoming();

    @GET
    @Path("/v1/upcoming")
    Ahead ahead(@QueryParam("at") Instant at, @QueryParam("asOf") LocalDate asOf);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper defaults) {
        return Lenient.of(defaults);
    }
}
