package org.article28.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    private final List<Integer> tried = new ArrayList<>();

    @Test
    void noPortIsGivenTwice() {
        var ports = IntStream.range(0, 500).map(_ -> Ports.free(0)).boxed().toList();

        assertThat(ports).doesNotHaveDuplicates();
    }

    @Test
    void portThatSomebodyTakesMeanwhileIsReplacedByAnother() throws IOException {
        var others = new ArrayList<ServerSocket>();
        try (var ours = Ports.listen(0, address -> listen(others, address))) {
            assertThat(tried).hasSize(2);
            assertThat(ours.getLocalPort()).isEqualTo(tried.getLast());
        } finally {
            for (var other : others) {
                other.close();
            }
        }
    }

    @Test
    void portThatIsAskedForIsNotReplaced() throws IOException {
        try (var taken = new ServerSocket()) {
            taken.bind(Ports.address(0));

            assertThatThrownBy(() -> Ports.listen(taken.getLocalPort(), this::listen))
                    .hasMessage("port " + taken.getLocalPort() + " is taken");
        }
    }

    /** Somebody is faster at the first port. */
    private ServerSocket listen(List<ServerSocket> others, InetSocketAddress address)
            throws IOException {
        tried.add(address.getPort());
        if (others.isEmpty()) {
            others.add(bound(address));
        }
        return listen(address);
    }

    private ServerSocket listen(InetSocketAddress address) throws IOException {
        return bound(address);
    }

    private static ServerSocket bound(InetSocketAddress address) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.bind(address);
            return socket;
        } catch (BindException e) {
            socket.close();
            throw e;
        }
    }
}
