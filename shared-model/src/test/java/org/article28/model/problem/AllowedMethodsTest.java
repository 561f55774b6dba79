package org.article28.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedMethodsTest {

    private final AllowedMethods allowed =
            new AllowedMethods(List.of(Reads.class, Writes.class, Page.class, String.class));

    @ParameterizedTest
    @CsvSource({
        "/v1/things, GET HEAD OPTIONS POST",
        "/v1/things/, GET HEAD OPTIONS POST",
        "/v1/things/a.b, DELETE GET HEAD OPTIONS PUT",
        "/v1/things/a/close, OPTIONS POST",
        "/v1/things/a/b, OPTIONS",
        "/v1/things/form, GET HEAD OPTIONS"
    })
    void methodsOfAllResourcesOfAPathAreTold(String path, String methods) {
        assertThat(allowed.of(path)).containsExactly(methods.split(" "));
    }

    @Path("/v1/things")
    private static final class Reads {

        @GET
        public void list() {}

        @GET
        @Path("{id}")
        public void get() {}
    }

    @Path("/v1/things/form")
    private static final class Page {

        @GET
        public void page() {}
    }

    @Path("v1/things/")
    private static final class Writes {

        @POST
        public void add() {}

        @PUT
        @Path("/{id}")
        public void put() {}

        @DELETE
        @Path("/{id}")
        public void remove() {}

        @POST
        @Path("/{id}/close")
        public void close() {}
    }
}
