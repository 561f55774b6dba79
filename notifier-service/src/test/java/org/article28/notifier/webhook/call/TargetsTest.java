package org.article28.notifier.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final WebhookUrl URL =
            WebhookUrl.parse("https://hooks.example.org/", Reach.PUBLIC).orElseThrow();

    @Test
    void publicAddressIsTheOneToConnectTo() throws Exception {
        assertThat(leadingTo(Reach.PUBLIC, "8.8.8.8", "2001:4860:4860::8888"))
                .isEqualTo(new Target.At(InetAddress.getByName("8.8.8.8")));
    }

    @Test
    void onePrivateAddressAmongPublicOnesIsRefused() throws Exception {
        assertThat(leadingTo(Reach.PUBLIC, "8.8.8.8", "10.0.0.1"))
                .isEqualTo(new Target.NotPublic());
    }

    @Test
    void privateAddressIsForThoseWhoAllowIt() throws Exception {
        assertThat(leadingTo(Reach.ANYWHERE, "127.0.0.1"))
                .isEqualTo(new Target.At(InetAddress.getByName("127.0.0.1")));
    }

    @Test
    void nameThatNobodyKnowsIsRefusedAsAPrivateOneIs() throws Exception {
        var targets =
                new Targets(
                        Reach.PUBLIC,
                        name -> {
                            throw new UnknownHostException(name);
                        },
                        Targets.LONGEST);

        assertThat(targets.of(URL)).isEqualTo(new Target.NotPublic());
    }

    @Test
    void nameThatNobodyTellsInTimeIsRefusedAsUnknown() throws Exception {
        var never = new CountDownLatch(1);
        var targets =
                new Targets(
                        Reach.PUBLIC,
                        _ -> {
                            hang(never);
                            return InetAddress.getAllByName("8.8.8.8");
                        },
                        Duration.ofMillis(100));

        assertThat(targets.of(URL)).isEqualTo(new Target.NotPublic());
        never.countDown();
    }

    private static void hang(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void urlThatWasAddedWhileHttpWasAllowedIsNoTargetAfterwards() throws Exception {
        var url = WebhookUrl.parse("http://hooks.example.org/", Reach.ANYWHERE).orElseThrow();

        assertThat(leadingTo(url, Reach.PUBLIC, "8.8.8.8")).isEqualTo(new Target.NotSecure());
    }

    private static Target leadingTo(Reach reach, String... addresses) throws Exception {
        return leadingTo(URL, reach, addresses);
    }

    private static Target leadingTo(WebhookUrl url, Reach reach, String... addresses)
            throws Exception {
        return new Targets(
                        reach,
                        _ -> {
                            var found = new InetAddress[addresses.length];
                            for (int i = 0; i < found.length; i++) {
                                found[i] = InetAddress.getByName(addresses[i]);
                            }
                            return found;
                        },
                        Targets.LONGEST)
                .of(url);
    }
}
