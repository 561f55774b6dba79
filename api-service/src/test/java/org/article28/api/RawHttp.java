package org.article28.api;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no client library would send, and reads until the other side closes. */
final class RawHttp {

    private RawHttp() {}

    /** Line feeds become those of HTTP. */
    static String answer(String request) {
        return answerToBytes(request.replace("\n", "\r\n"));
    }

    static String answerToBytes(String request) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var bytes = request.getBytes(StandardCharsets.UTF_8);
            // Who is refused early need not be listened to, and the answer must not be lost for it.
            var sending =
                    Thread.startVirtualThread(
                            () -> {
                                try {
                                    socket.getOutputStream().write(bytes);
                                } catch (IOException refused) {
                                    // The answer tells.
                                }
                            });
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            sending.join();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
