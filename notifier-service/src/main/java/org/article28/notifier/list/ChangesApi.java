package org.article28.notifier.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The api's publications: answers of many megabytes, patiently waited for. */
@RegisterProvider(ReaderToken.class)
@RegisterRestClient(configKey = "list-changes")
interface ChangesApi {

    @GET
    @Path("/v1/changes")
    Publications changes(@QueryParam("after") long after, @QueryParam("limit") int limit);

    /** The same, whatever it says. */
    @GET
    @Path("/v1/changes")
    JsonNode anything(@QueryParam("after") long after, @QueryParam("limit") int limit);

    @GET
    @Path("/v1/diff")
    Difference diff(@QueryParam("from") long from, @QueryParam("to") long to);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper defaults) {
        return Lenient.of(defaults);
    }
}
