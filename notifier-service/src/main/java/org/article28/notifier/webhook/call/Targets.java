package org.article28.notifier.webhook.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the address to connect to, and refuses what is not everybody's to reach. */
@ApplicationScoped
public class Targets {

    /** However long the servers of a name take. */
    public static final Duration LONGEST = Duration.ofSeconds(3);

    /** Those that take too long go on for a while. */
    private static final int MOST_AT_ONCE = 64;

    private final Reach reach;
    private final Names names;
    private final Duration longest;
    private final ExecutorService lookups =
            new ThreadPoolExecutor(
                    0,
                    MOST_AT_ONCE,
                    10,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Thread.ofPlatform().daemon().name("webhook-lookup").factory());

    @Inject
    Targets(WebhooksConfig config) {
        this(config.reach(), InetAddress::getAllByName, LONGEST);
    }

    Targets(Reach reach, Names names, Duration longest) {
        this.reach = reach;
        this.names = names;
        this.longest = longest;
    }

    /** What knows the addresses of a name. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String name) throws UnknownHostException;
    }

    public Reach reach() {
        return reach;
    }

    /** A name that leads to a private address at all is refused. */
    public Target of(WebhookUrl url) throws InterruptedException {
        if (!url.isWithin(reach)) {
            return new Target.NotSecure();
        }
        var addresses = addresses(url.host());
        boolean allowed =
                !addresses.isEmpty()
                        && (reach == Reach.ANYWHERE
                                || addresses.stream().allMatch(PublicAddresses::contain));
        return allowed ? new Target.At(addresses.getFirst()) : new Target.NotPublic();
    }

    /** None where nobody knows the name, or tells in time. Looking it up can't be broken off. */
    private List<InetAddress> addresses(String host) throws InterruptedException {
        try {
            var found = lookups.submit(() -> names.addresses(host));
            return List.of(found.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | RejectedExecutionException tooLong) {
            return List.of();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException) {
                return List.of();
            }
            throw new IllegalStateException("a name is known or not", e);
        }
    }
}
