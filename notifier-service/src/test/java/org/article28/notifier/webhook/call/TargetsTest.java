package org.article28.notifier.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final WebhookUrl URL =
            WebhookUrl.parse("https://hooks.example.org/", Reach.PUBLIC).orElseThrow();

    @Test
    void publicAddressIsTheOneToConnectTo() throws UnknownHostException {
        assertThat(leadingTo(Reach.PUBLIC, "8.8.8.8", "2001:4860:4860::8888"))
                .isEqualTo(new Target.At(InetAddress.getByName("8.8.8.8")));
    }

    @Test
    void onePrivateAddressAmongPublicOnesIsRefused() {
        assertThat(leadingTo(Reach.PUBLIC, "8.8.8.8", "10.0.0.1"))
                .isEqualTo(new Target.NotPublic());
    }

    @Test
    void privateAddressIsForThoseWhoAllowIt() throws UnknownHostException {
        assertThat(leadingTo(Reach.ANYWHERE, "127.0.0.1"))
                .isEqualTo(new Target.At(InetAddress.getByName("127.0.0.1")));
    }

    @Test
    void nameThatNobodyKnowsIsRefusedAsAPrivateOneIs() {
        var targets =
                new Targets(
                        Reach.PUBLIC,
                        name -> {
                            throw new UnknownHostException(name);
                        });

        assertThat(targets.of(URL)).isEqualTo(new Target.NotPublic());
    }

    @Test
    void urlThatWasAddedWhileHttpWasAllowedIsNoTargetAfterwards() {
        var url = WebhookUrl.parse("http://hooks.example.org/", Reach.ANYWHERE).orElseThrow();

        assertThat(leadingTo(url, Reach.PUBLIC, "8.8.8.8")).isEqualTo(new Target.NotSecure());
    }

    private static Target leadingTo(Reach reach, String... addresses) {
        return leadingTo(URL, reach, addresses);
    }

    private static Target leadingTo(WebhookUrl url, Reach reach, String... addresses) {
        return new Targets(
                        reach,
                        _ -> {
                            var found = new InetAddress[addresses.length];
                            for (int i = 0; i < found.length; i++) {
                                found[i] = InetAddress.getByName(addresses[i]);
                            }
                            return found;
                        })
                .of(url);
    }
}
