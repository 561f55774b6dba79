package org.article28.notifier.webhook.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Finds the address to connect to, and refuses what is not everybody's to reach. */
@ApplicationScoped
public class Targets {

    private final Reach reach;
    private final Names names;

    @Inject
    Targets(WebhooksConfig config) {
        this(config.reach(), InetAddress::getAllByName);
    }

    Targets(Reach reach, Names names) {
        this.reach = reach;
        this.names = names;
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
    public Target of(WebhookUrl url) {
        if (!url.isWithin(reach)) {
            return new Target.NotSecure();
        }
        try {
            var addresses = names.addresses(url.host());
            boolean allowed =
                    reach == Reach.ANYWHERE
                            || Arrays.stream(addresses).allMatch(PublicAddresses::contain);
            return allowed ? new Target.At(addresses[0]) : new Target.NotPublic();
        } catch (UnknownHostException e) {
            return new Target.NotPublic();
        }
    }
}
