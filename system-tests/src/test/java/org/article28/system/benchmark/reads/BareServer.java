package org.article28.system.benchmark.reads;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A handler on bare Vert.x that returns bytes from memory: the same answers as the service's, and
 * no more. Arguments: a file of rows, and the port.
 */
final class BareServer {

    private final Map<String, Answer> answers = new HashMap<>();

    private record Answer(int status, Map<CharSequence, CharSequence> headers, Buffer body) {}

    private BareServer() {}

    public static void main(String[] arguments) throws IOException {
        var server = new BareServer();
        for (var row : new ObjectMapper().readTree(Path.of(arguments[0]).toFile())) {
            server.add(Row.of(row));
        }
        var vertx = Vertx.vertx();
        // As many event loops as the service has on this machine.
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            vertx.deployVerticle(
                    new AbstractVerticle() {
                        @Override
                        public void start() {
                            vertx.createHttpServer()
                                    .requestHandler(server::answer)
                                    .listen(Integer.parseInt(arguments[1]), "127.0.0.1");
                        }
                    });
        }
    }

    private void add(Row row) {
        var headers = new HashMap<CharSequence, CharSequence>();
        row.headers()
                .forEach(
                        (name, value) ->
                                headers.put(
                                        HttpHeaders.createOptimized(name),
                                        HttpHeaders.createOptimized(value)));
        var answer = new Answer(row.status(), headers, Buffer.buffer(row.body()));
        answers.put(row.path() + row.ifNoneMatch(), answer);
    }

    private void answer(HttpServerRequest request) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        var answer = answers.get(known == null ? request.uri() : request.uri() + known);
        var response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        if (answer.body().length() == 0) {
            response.end();
        } else {
            response.end(answer.body());
        }
    }
}
