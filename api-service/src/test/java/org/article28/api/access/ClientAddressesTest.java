package org.article28.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressesTest {

    private static final List<Network> PROXIES =
            List.of(Network.of("10.0.0.0/8"), Network.of("fd00::/7"), Network.of("192.0.2.7"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // No proxy of ours: the header is the client's own word.
                "203.0.113.9|198.51.100.1|203.0.113.9",
                "10.0.0.2|198.51.100.1|198.51.100.1",
                // What the client claimed stands left of what the proxy saw.
                "10.0.0.2|1.1.1.1, 198.51.100.1|198.51.100.1",
                "10.0.0.2|1.1.1.1, 198.51.100.1, 10.9.9.9, 192.0.2.7|198.51.100.1",
                "10.0.0.2|10.0.0.3|10.0.0.3",
                "10.0.0.2|198.51.100.1:4711|198.51.100.1",
                "10.0.0.2|[2001:db8::1]:4711|2001:db8:0:0:0:0:0:1",
                "fd12::1|2001:db8::1|2001:db8:0:0:0:0:0:1",
                "10.0.0.2|unknown|10.0.0.2",
                "10.0.0.2|localhost|10.0.0.2",
                "10.0.0.2|198.51.100.1, , |198.51.100.1"
            })
    void clientIsTheFirstFromTheRightThatIsNoProxy(String peer, String header, String client) {
        var addresses = new ClientAddresses(PROXIES, ForwardedHeader.X_FORWARDED_FOR);

        assertThat(addresses.of(peer, List.of(header)).getHostAddress()).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "for=198.51.100.1;proto=https|198.51.100.1",
                "proto=https;For=\"198.51.100.1:80\"|198.51.100.1",
                "for=1.1.1.1, for=\"[2001:db8::1]:80\"|2001:db8:0:0:0:0:0:1",
                "for=_hidden|10.0.0.2",
                "by=10.0.0.2|10.0.0.2"
            })
    void rfc7239IsReadAlike(String header, String client) {
        var addresses = new ClientAddresses(PROXIES, ForwardedHeader.FORWARDED);

        assertThat(addresses.of("10.0.0.2", List.of(header)).getHostAddress()).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneList() {
        var addresses = new ClientAddresses(PROXIES, ForwardedHeader.X_FORWARDED_FOR);

        assertThat(addresses.of("10.0.0.2", List.of("1.1.1.1", "198.51.100.1")).getHostAddress())
                .isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.0.2.128/25, 192.0.2.129, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false"
    })
    void networkHasItsAddresses(String network, String address, boolean contained) {
        assertThat(Network.of(network).contains(InetAddress.ofLiteral(address)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "proxy.example.org", "10.0.0.0/x", "::/129", ""})
    void whatIsNoNetworkIsRefused(String text) {
        assertThatThrownBy(() -> Network.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
