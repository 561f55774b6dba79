package org.article28.notifier.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.article28.model.Correction;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.model.Summary;
import org.jspecify.annotations.Nullable;

/** Stands where the api stands: the register, and the publications that were revealed. */
public final class ListServer implements AutoCloseable {

    public static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    public static final String REGISTER =
            """
            {"id":"infobip","organisation":{"name":"Infobip"},"title":"Sub-processors",
             "language":"en","timeZone":"Europe/Zagreb",
             "services":[{"id":"email","title":"Email"},{"id":"voice","title":"Voice"}],
             "sections":[{"id":"affiliates","title":"Affiliates"},{"id":"third","title":"Third parties"}],
             "objectionContact":{"role":"Privacy office","email":"privacy@infobip.example"},
             "subscription":{"promise":"One mail for every change."}}
            """;

    static final String UPCOMING =
            """
            {"version":1,"asOf":"2026-11-23","upcoming":[
              {"date":"2027-01-01","kind":"begins","subProcessorId":"new-entry","name":"New <Entry>",
               "announcedIn":1,"announcedAt":"2026-11-23T10:00:00Z","lastDayToObject":"2026-12-23"}]}
            """;

    /** What is published is read with it alone, as where reads are not public. */
    static final String TOKEN = "a28_reader";

    private final HttpServer server;
    private final List<Publication> published = new CopyOnWriteArrayList<>();
    private final List<Publication> revealed = new CopyOnWriteArrayList<>();
    private final Set<Long> undone = ConcurrentHashMap.newKeySet();
    private final List<String> ahead = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final Map<Long, String> garbled = new ConcurrentHashMap<>();
    private volatile boolean away;
    private volatile boolean forgetful;
    private volatile int holdMinutes;

    public ListServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/v1/changes", this::changes);
        server.createContext("/v1/diff", this::diff);
        server.createContext("/v1/register", this::register);
        server.createContext("/v1/upcoming", this::upcoming);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public static Register register() {
        try {
            return JSON.readValue(REGISTER, Register.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next version; nobody can read it before {@link #reveal}. */
    public synchronized Publication publish(PublishedChange... changes) {
        return publish(Kind.NEW, null, changes);
    }

    /** The next version, which says that an earlier one was wrong. */
    public synchronized Publication correct(long version, PublishedChange... changes) {
        return publish(Kind.NEW, new Correction(version, "Wrong"), changes);
    }

    /** A past version that is taken over with its date. */
    public synchronized Publication adopt(PublishedChange... changes) {
        return publish(Kind.IMPORTED, null, changes);
    }

    private enum Kind {
        NEW,
        IMPORTED
    }

    private Publication publish(
            Kind kind, @Nullable Correction corrects, PublishedChange... changes) {
        long version = published.size() + 1;
        var publication =
                new Publication(
                        version,
                        hash(version),
                        version == 1 ? null : hash(version - 1),
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        "Note of version " + version,
                        new Summary(0, 0, changes.length),
                        List.of(changes),
                        false,
                        corrects,
                        kind == Kind.IMPORTED);
        published.add(publication);
        return publication;
    }

    /** Whatever leads to this version nets to nothing: it is what was there before. */
    public void undoneBy(Publication publication) {
        undone.add(publication.version());
    }

    /** Lets {@code /v1/changes} tell all that was published. */
    public synchronized void reveal() {
        revealed.addAll(published.subList(revealed.size(), published.size()));
    }

    /** Tells that version in these words, until {@link #comeBack}. */
    public void garble(Publication publication, String words) {
        garbled.put(publication.version(), words);
    }

    public void goAway() {
        away = true;
    }

    /** Knows no register, as after an old backup was restored. */
    public void forgetRegister() {
        forgetful = true;
    }

    /** Asks for so many minutes between a publication and its first mail. */
    public void hold(int minutes) {
        holdMinutes = minutes;
    }

    public void comeBack() {
        holdMinutes = 0;
        away = false;
        garbled.clear();
        forgetful = false;
    }

    private static String hash(long version) {
        return HexFormat.of().toHexDigits(version).repeat(4);
    }

    /** Announces what takes effect on a day to whoever asks as of the day before. */
    public void takesEffect(LocalDate day, String subProcessorId, long announcedIn) {
        ahead.add(
                """
                {"date":"%s","kind":"begins","subProcessorId":"%s","name":"x","announcedIn":%d}"""
                        .formatted(day, subProcessorId, announcedIn));
    }

    /** How often it was asked what takes effect. */
    public int looks() {
        return looks.get();
    }

    private void upcoming(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        if (query == null || !query.contains("asOf=")) {
            answer(exchange, UPCOMING);
            return;
        }
        answer(exchange, "{\"upcoming\":[" + String.join(",", ahead) + "]}");
        looks.incrementAndGet();
    }

    private void register(HttpExchange exchange) throws IOException {
        if (forgetful) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        } else {
            var hold = "{\"holdMinutes\":" + holdMinutes + ",";
            answer(exchange, REGISTER.strip().replaceFirst("^\\{", hold));
        }
    }

    private void changes(HttpExchange exchange) throws IOException {
        var after =
                Long.parseLong(
                        exchange.getRequestURI().getQuery().replaceAll(".*after=(\\d+).*", "$1"));
        var page = new ArrayList<String>();
        for (var one : revealed.stream().filter(p -> p.version() > after).limit(2).toList()) {
            page.add(garbled.getOrDefault(one.version(), JSON.writeValueAsString(one)));
        }
        answer(
                exchange,
                "{\"latest\":%d,\"publications\":[%s]}"
                        .formatted(revealed.size(), String.join(",", page)));
    }

    /** All changes in between, as if none touched what another did. */
    private void diff(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        long from = Long.parseLong(query.replaceAll(".*from=(\\d+).*", "$1"));
        long to = Long.parseLong(query.replaceAll(".*to=(\\d+).*", "$1"));
        var net =
                published.stream()
                        .filter(one -> one.version() > from && one.version() <= to)
                        .filter(_ -> !undone.contains(to))
                        .flatMap(one -> one.changes().stream())
                        .toList();
        answer(exchange, JSON.writeValueAsString(Map.of("from", from, "to", to, "changes", net)));
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            if (!isReader(exchange)) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            if (away) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static boolean isReader(HttpExchange exchange) {
        var sent = exchange.getRequestHeaders().getFirst("Authorization");
        return ("Bearer " + TOKEN).equals(sent);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
