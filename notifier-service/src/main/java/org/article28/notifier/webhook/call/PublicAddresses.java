package org.article28.notifier.webhook.call;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * The addresses that anybody on the internet can reach: whoever chooses a URL must not reach with
 * our hands what they could not reach with their own. By the special-purpose registries of IANA
 * (RFC 6890). Pure.
 */
final class PublicAddresses {

    private static final int IPV4_BYTES = 4;

    private static final List<Block> NOT_PUBLIC_IPV4 =
            Block.all(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3");

    /** All else of IPv6, such as loopback, link-local, unique local and multicast, is not. */
    private static final Block PUBLIC_IPV6 = Block.of("2000::/3");

    /** Teredo, 6to4 and their like lead to an IPv4 address that is written inside. */
    private static final List<Block> NOT_PUBLIC_IPV6 =
            Block.all("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /** An IPv4 address as networks that have none of their own reach it (RFC 6052). */
    private static final Block TRANSLATED = Block.of("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return contain(address.getAddress());
    }

    private static boolean contain(byte[] address) {
        if (address.length == IPV4_BYTES) {
            return !isIn(NOT_PUBLIC_IPV4, address);
        }
        if (TRANSLATED.contains(address)) {
            return contain(
                    Arrays.copyOfRange(address, address.length - IPV4_BYTES, address.length));
        }
        return PUBLIC_IPV6.contains(address) && !isIn(NOT_PUBLIC_IPV6, address);
    }

    private static boolean isIn(List<Block> blocks, byte[] address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    /** Addresses with the same first bits. */
    private static final class Block {

        private final byte[] first;
        private final int bits;

        private Block(byte[] first, int bits) {
            this.first = first;
            this.bits = bits;
        }

        static List<Block> all(String... blocks) {
            return Arrays.stream(blocks).map(Block::of).toList();
        }

        static Block of(String block) {
            int slash = block.indexOf('/');
            try {
                var first = InetAddress.getByName(block.substring(0, slash)).getAddress();
                return new Block(first, Integer.parseInt(block.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(block, e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((first[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
