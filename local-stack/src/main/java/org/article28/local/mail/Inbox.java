package org.article28.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** The mailbox over HTTP, for browsers and for programs. */
public final class Inbox implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());
    private static final Pattern ONE = Pattern.compile("/messages/(\\d{1,18})(/raw)?");
    private static final int NEWEST_SHOWN = 200;

    private final Mailbox mailbox;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Inbox(Mailbox mailbox, HttpServer server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    /** Listens. */
    public static Inbox open(Mailbox mailbox, InetSocketAddress address) throws IOException {
        // Otherwise header and body are two packets, and the second waits 40 ms on a connection
        // that is kept.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var inbox = new Inbox(mailbox, HttpServer.create(address, 0));
        inbox.server.createContext("/", inbox::handle);
        inbox.server.setExecutor(inbox.threads);
        inbox.server.start();
        return inbox;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerOrFailure(exchange).send(exchange);
        }
    }

    private Answer answerOrFailure(HttpExchange exchange) {
        try {
            return answer(exchange);
        } catch (IllegalArgumentException e) {
            return Answer.failure(400, "Bad query: " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "inbox request failed: " + exchange.getRequestURI(), e);
            return Answer.failure(500, "The inbox failed; its log says why");
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> read(path, exchange.getRequestURI(), wantsHtml(exchange));
            case "DELETE" -> path.equals("/messages") ? clear() : notFound();
            default -> {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD, DELETE");
                yield Answer.failure(405, "Method not allowed");
            }
        };
    }

    private Answer read(String path, URI uri, boolean html) throws IOException {
        if (path.equals("/") && html) {
            return Answer.html(InboxPage.list(mailbox.newest(NEWEST_SHOWN)));
        }
        if (path.equals("/") || path.equals("/messages")) {
            return list(Query.of(uri));
        }
        var one = ONE.matcher(path);
        if (!one.matches()) {
            return notFound();
        }
        var mail = mailbox.get(Long.parseLong(one.group(1)));
        if (mail.isEmpty()) {
            return notFound();
        }
        if (one.group(2) != null) {
            return new Answer(200, "message/rfc822", mail.get().content());
        }
        var message = Message.of(mail.get());
        return html ? Answer.html(InboxPage.message(message)) : Answer.json(message);
    }

    private record Listing(int total, List<Message> messages) {}

    private Answer list(Query query) throws IOException {
        var page = mailbox.find(query);
        return Answer.json(new Listing(page.total(), Message.of(page.mails())));
    }

    private Answer clear() throws IOException {
        mailbox.clear();
        return Answer.nothing();
    }

    private static Answer notFound() {
        return Answer.failure(404, "Not found");
    }

    private static boolean wantsHtml(HttpExchange exchange) {
        var accept = exchange.getRequestHeaders().getFirst("Accept");
        return accept != null && accept.contains("text/html");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
