package org.article28.api.subscriptions;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.article28.api.access.Actors;
import org.article28.api.problem.Rejection;
import org.article28.model.staff.StaffAssertion;

/**
 * Calls the notifier as the edge does when it passes on what staff ask: with an assertion of who
 * they are, so that the notifier decides by their roles and notes what they did.
 */
@ApplicationScoped
public class StaffCalls {

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final NotifierConfig config;
    private final StaffAssertions assertions;
    private final Actors actors;

    StaffCalls(NotifierConfig config, StaffAssertions assertions, Actors actors) {
        this.config = config;
        this.assertions = assertions;
        this.actors = actors;
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(config.url().resolve(path))
                .timeout(config.timeout())
                .header(StaffAssertion.HEADER, assertions.sign(actors.assertion()));
    }

    /**
     * @throws Rejection.Unavailable if the notifier does not answer, or does not believe who asks
     */
    public <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            var answer = client.send(request.build(), believed(reading));
            if (answer.statusCode() == Disbelief.STATUS) {
                Disbelief.log();
                throw new Rejection.Unavailable(Disbelief.DETAIL);
            }
            return answer;
        } catch (IOException e) {
            throw new Rejection.Unavailable("the notifier can't be reached right now");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejection.Unavailable("interrupted");
        }
    }

    /** Nothing is read of what is not believed, and nobody has to close it. */
    private static <T> HttpResponse.BodyHandler<T> believed(HttpResponse.BodyHandler<T> reading) {
        return answer ->
                answer.statusCode() == Disbelief.STATUS
                        ? HttpResponse.BodySubscribers.replacing(null)
                        : reading.apply(answer);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
