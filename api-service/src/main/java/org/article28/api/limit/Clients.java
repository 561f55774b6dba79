package org.article28.api.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whom requests are counted for. */
final class Clients {

    private static final int NETWORK_BYTES = 8;

    private Clients() {}

    /**
     * An IPv4 address, or the /64 network of an IPv6 address: one household or machine has that
     * many addresses.
     */
    static String at(@Nullable InetAddress address) {
        if (address == null) {
            return "unknown";
        }
        return address instanceof Inet6Address six
                ? network(six) + "/64"
                : address.getHostAddress();
    }

    private static String network(Inet6Address address) {
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("16 bytes are an address", e);
        }
    }
}
