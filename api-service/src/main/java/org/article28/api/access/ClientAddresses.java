package org.article28.api.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where requests come from. What a header says counts only as far as trusted proxies wrote it: read
 * from the right, the first address that is none of theirs is the client, whatever it claims
 * further left.
 */
@ApplicationScoped
public class ClientAddresses {

    private static final Logger LOG = Logger.getLogger(ClientAddresses.class);

    private final AtomicBoolean warned = new AtomicBoolean();
    private final List<Network> trusted;
    private final ForwardedHeader header;

    @Inject
    ClientAddresses(AccessConfig config) {
        this(config.trustedProxies().orElse(List.of()), config.forwardedHeader());
    }

    ClientAddresses(List<Network> trusted, ForwardedHeader header) {
        this.trusted = List.copyOf(trusted);
        this.header = header;
    }

    /** Null where the connection is of no IP network. */
    public @Nullable InetAddress of(HttpServerRequest request) {
        var peer = request.connection().remoteAddress();
        if (peer == null || peer.hostAddress() == null) {
            return null;
        }
        var told = request.headers().getAll(header.header());
        if (trusted.isEmpty() && !told.isEmpty() && !warned.getAndSet(true)) {
            LOG.warnf(
                    "%s sends %s; if it is your proxy, set article28.access.trusted-proxies, or all"
                            + " clients count as one",
                    peer.hostAddress(), header.header());
        }
        return of(peer.hostAddress(), told);
    }

    InetAddress of(String peer, List<String> headerValues) {
        var client = literal(peer).orElseThrow();
        for (var told : header.addresses(headerValues).reversed()) {
            var next = literal(told);
            if (!isTrusted(client) || next.isEmpty()) {
                return client;
            }
            client = next.get();
        }
        return client;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException unknownOrHidden) {
            return Optional.empty();
        }
    }
}
