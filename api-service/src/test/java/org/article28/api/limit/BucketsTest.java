package org.article28.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {

    private final Watch watch = new Watch();
    private final Buckets buckets = new Buckets("writes", 4, Duration.ofSeconds(60), watch);

    @Test
    void requestsAreGrantedUntilTheBucketIsEmpty() {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("a").granted()).isTrue();
        }
        var last = buckets.take("a");
        var refused = buckets.take("a");

        assertThat(last.granted()).isTrue();
        assertThat(last.policyHeader()).isEqualTo("\"writes\";q=4;w=60");
        assertThat(last.header()).isEqualTo("\"writes\";r=0;t=60");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.retryAfter()).isEqualTo("15");
    }

    @Test
    void oneMoreIsGrantedAfterTheTimeThatWasTold() {
        empty("a");

        watch.pass(Duration.ofSeconds(15));

        assertThat(buckets.take("a").granted()).isTrue();
        assertThat(buckets.take("a").granted()).isFalse();
    }

    @Test
    void clientsDoNotTakeFromEachOther() {
        empty("a");

        assertThat(buckets.take("b").granted()).isTrue();
    }

    @Test
    void lookingTakesNothing() {
        for (int i = 0; i < 10; i++) {
            assertThat(buckets.left("a").remaining()).isEqualTo(4);
        }
        empty("a");

        assertThat(buckets.left("a").granted()).isFalse();
        assertThat(buckets.left("a").retryAfter()).isEqualTo("15");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.1, 198.51.100.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::ffff, 2001:db8:1:2:0:0:0:0/64",
        "::ffff:198.51.100.1, 198.51.100.1"
    })
    void networkOfAnIpv6AddressIsOneClient(String address, String client) {
        assertThat(Clients.at(InetAddress.ofLiteral(address))).isEqualTo(client);
    }

    private void empty(String client) {
        while (buckets.take(client).granted()) {
            assertThat(buckets.left(client).remaining()).isLessThan(4);
        }
    }

    /** Stands still until told otherwise. */
    private static final class Watch implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
