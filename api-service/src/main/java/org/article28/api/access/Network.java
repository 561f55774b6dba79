package org.article28.api.access;

import java.net.InetAddress;
import java.util.Arrays;

/** A range of IP addresses that begin alike. */
public record Network(InetAddress address, int bits) {

    /**
     * Of {@code 10.0.0.0/8} or a single address, as configuration has it.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Network of(String text) {
        var parts = text.strip().split("/", 2);
        var address = InetAddress.ofLiteral(parts[0]);
        int longest = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException(text + " is no network: at most /" + longest);
        }
        return new Network(address, bits);
    }

    boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        int whole = bits / Byte.SIZE;
        if (ours.length != theirs.length || !Arrays.equals(ours, 0, whole, theirs, 0, whole)) {
            return false;
        }
        int rest = bits % Byte.SIZE;
        return rest == 0 || (ours[whole] ^ theirs[whole]) >>> (Byte.SIZE - rest) << 24 == 0;
    }
}
