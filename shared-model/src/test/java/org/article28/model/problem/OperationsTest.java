package org.article28.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {

    private final Operations operations =
            new Operations(List.of(Reads.class, Writes.class, Page.class, String.class));

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
        assertThat(operations.methods(path)).containsExactly(methods.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/things, application/json text/csv",
        "PUT, /v1/things/a, application/json",
        "DELETE, /v1/things/a, ''",
        "POST, /v1/nothing, ''"
    })
    void mediaTypesOfAllOperationsOfAMethodAreTold(String method, String path, String types) {
        assertThat(String.join(" ", operations.mediaTypes(method, path))).isEqualTo(types);
    }

    /** The framework answers 404 where another method of the same resource has other paths. */
    @ParameterizedTest
    @CsvSource({
        "404, GET, /v1/things/a/close, METHOD_NOT_ALLOWED",
        "404, HEAD, /v1/things/a/close, METHOD_NOT_ALLOWED",
        "404, GET, /v1/things/a/b, NOT_FOUND",
        "404, HEAD, /v1/things/a, NOT_FOUND",
        "415, PUT, /v1/things/a, UNSUPPORTED_MEDIA_TYPE"
    })
    void pathThatIsThereHasNotTheMethod(int status, String method, String path, ProblemType type) {
        assertThat(operations.refusal(status, method, path)).isEqualTo(type);
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
    @Consumes("application/json")
    private static final class Writes {

        @POST
        public void add() {}

        @POST
        @Consumes({"text/csv", "*/*"})
        public void addTable() {}

        @PUT
        @Path("/{id}")
        public void put() {}

        @DELETE
        @Consumes("*/*")
        @Path("/{id}")
        public void remove() {}

        @POST
        @Path("/{id}/close")
        public void close() {}
    }
}
