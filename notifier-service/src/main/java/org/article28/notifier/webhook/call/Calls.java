package org.article28.notifier.webhook.call;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/**
 * Calls webhooks. Each call looks its target up anew, and connects to the very address that was
 * allowed: a name that leads elsewhere a moment later leads nowhere. TLS checks the name all the
 * same.
 */
@ApplicationScoped
public class Calls {

    private static final String USER_AGENT = "Article28-Webhooks/1";

    private final Vertx vertx;
    private final Targets targets;
    private final Duration timeout;
    private final Clock clock;
    private final HttpClient client;

    @Inject
    Calls(Vertx vertx, Targets targets, WebhooksConfig config, Clock clock) {
        this(vertx, targets, config, clock, new HttpClientOptions());
    }

    Calls(
            Vertx vertx,
            Targets targets,
            WebhooksConfig config,
            Clock clock,
            HttpClientOptions options) {
        this.vertx = vertx;
        this.targets = targets;
        this.timeout = config.timeout();
        this.clock = clock;
        this.client =
                vertx.createHttpClient(
                        options.setConnectTimeout(
                                        Math.toIntExact(config.connectTimeout().toMillis()))
                                .setKeepAlive(false)
                                .setMaxPoolSize(config.inFlight())
                                .setForceSni(true)
                                .setVerifyHost(true));
    }

    /** Waits for the answer, for as long as a call may take. */
    public Answer post(WebhookUrl url, Message message, byte[] secret) throws InterruptedException {
        return post(url, message, secret, timeout);
    }

    /** The same for those who can't wait so long. */
    public Answer post(WebhookUrl url, Message message, byte[] secret, Duration longest)
            throws InterruptedException {
        return switch (targets.of(url)) {
            case Target.At(var address) ->
                    call(options(url, address, message, secret), message, longest);
            case Target.NotPublic _ -> new Answer.NotSent("its host has no public address");
            case Target.NotSecure _ -> new Answer.NotSent("it is no https URL");
        };
    }

    private RequestOptions options(
            WebhookUrl url, InetAddress address, Message message, byte[] secret) {
        var now = clock.instant();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(new InetSocketAddress(address, url.port())))
                .setHost(url.host())
                .setPort(url.port())
                .setSsl(url.isSecure())
                .setURI(url.pathAndQuery())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", USER_AGENT)
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .putHeader("webhook-signature", message.signature(secret, now));
    }

    private Answer call(RequestOptions options, Message message, Duration longest)
            throws InterruptedException {
        var exchange = new Exchange(clock);
        long timer = vertx.setTimer(longest.toMillis(), _ -> exchange.giveUp());
        client.request(options)
                .onSuccess(request -> exchange.send(request, Buffer.buffer(message.body())))
                .onFailure(exchange::failed);
        try {
            return exchange.answer().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("it is never completed so", e);
        } finally {
            vertx.cancelTimer(timer);
        }
    }
}
