package org.article28.notifier.smtp;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A way to the mail server for one thread: a session that is kept, and opened anew when it has
 * ended. A server may end a session at any time; what never left over an old one goes over a new
 * one.
 */
public final class Channel implements AutoCloseable {

    private final Server server;
    private volatile @Nullable Session session;

    public Channel(Server server) {
        this.server = server;
    }

    /** Hands over what {@code mails} gives, until it gives none and all have ended. */
    public void send(Mails mails) {
        var queue = new Queue(mails);
        if (!queue.hasNext()) {
            rest();
        }
        while (queue.hasNext()) {
            Session open;
            try {
                open = session();
            } catch (IOException | ProtocolFailure e) {
                queue.unsent(String.valueOf(e.getMessage()));
                continue;
            }
            queue.goesOver(open);
            open.exchange(queue);
            if (open.isOver() || open.isWorn()) {
                close();
            }
        }
    }

    /** There is time to look after the session: the next mail should find it well. */
    private void rest() {
        var known = session;
        if (known != null && (known.isIdle() || known.wasEnded())) {
            close();
        }
    }

    private Session session() throws IOException {
        var known = session;
        if (known == null) {
            known = Session.open(server);
            session = known;
        }
        return known;
    }

    /** Ends the session; from another thread, also while it waits for the server. */
    @Override
    public void close() {
        var known = session;
        session = null;
        if (known != null) {
            known.close();
        }
    }
}
