package org.article28.notifier.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "127.0.0.1, loopback",
        "127.255.255.254, all of loopback",
        "0.0.0.0, unspecified",
        "0.1.2.3, this network",
        "10.0.0.1, private",
        "172.16.0.1, private",
        "172.31.255.255, the end of a private block",
        "192.168.1.1, private",
        "100.64.0.1, behind the NAT of a carrier",
        "100.127.255.255, the end of that",
        "169.254.169.254, link-local; metadata of clouds",
        "192.0.0.8, of protocols",
        "192.0.2.1, documentation",
        "198.51.100.1, documentation",
        "203.0.113.1, documentation",
        "198.18.0.1, benchmarks",
        "198.19.255.255, benchmarks",
        "192.88.99.1, relays of 6to4",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, broadcast",
        "::, unspecified",
        "::1, loopback",
        "::7f00:1, an IPv4 address as it was once written",
        "fe80::1, link-local",
        "fec0::1, site-local",
        "fc00::1, unique local",
        "fd12:3456:789a::1, unique local",
        "ff02::1, multicast",
        "100::1, discarded",
        "2001:0:7f00:1::, Teredo",
        "2001:10::1, of protocols",
        "2001:db8::1, documentation",
        "3fff::1, documentation",
        "2002:7f00:1::, 6to4 of loopback",
        "2002:808:808::, 6to4 at all",
        "64:ff9b::7f00:1, loopback translated",
        "64:ff9b::a00:1, private translated",
        "64:ff9b:1::808:808, translated by a network of its own"
    })
    void isRefused(String address, String why) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2606:4700:4700::1111",
                "2a00:1450:4001::1",
                "64:ff9b::808:808"
            })
    void everybodyReachesIt(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    /** Java makes an IPv4 address of it, which is then judged as one. */
    @ParameterizedTest
    @ValueSource(strings = {"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254"})
    void mappedAddressIsJudgedAsTheOneInside(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }
}
