package org.article28.local;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a running stack is reached, all on the loopback interface. Written as one line of flat JSON
 * whose values are all strings, with these keys: {@code jdbcUrl}, {@code password.}&lt;role&gt; for
 * each {@link Role}, {@code kafkaBootstrap}, {@code smtpHost}, {@code smtpPort}, {@code inboxUrl},
 * {@code stackPid}, {@code postgresPid}, {@code kafkaPid}. Uses nothing but the JDK, since tests
 * read it without the libraries of the stack.
 *
 * @param jdbcUrl the database, without user and password
 * @param stackPid the process that parents the others and catches the mail
 * @param postgresPid 0 while PostgreSQL is stopped
 * @param kafkaPid 0 while Kafka is stopped
 */
public record Endpoints(
        String jdbcUrl,
        Map<Role, String> passwords,
        String kafkaBootstrap,
        String smtpHost,
        int smtpPort,
        URI inboxUrl,
        long stackPid,
        long postgresPid,
        long kafkaPid) {

    // Ports, loopback addresses and generated passwords never hold a quote or a backslash.
    private static final Pattern ENTRY = Pattern.compile("\"([^\"\\\\]+)\":\"([^\"\\\\]*)\"");

    public Endpoints {
        passwords = Map.copyOf(passwords);
    }

    public String password(Role role) {
        return present(passwords.get(role), "password." + role.sqlName());
    }

    /** Without the passwords, so that none gets into a log. */
    @Override
    public String toString() {
        return """
        Endpoints[jdbcUrl=%s, passwords=***, kafkaBootstrap=%s, smtp=%s:%d, inboxUrl=%s, \
        stackPid=%d, postgresPid=%d, kafkaPid=%d]"""
                .formatted(
                        jdbcUrl,
                        kafkaBootstrap,
                        smtpHost,
                        smtpPort,
                        inboxUrl,
                        stackPid,
                        postgresPid,
                        kafkaPid);
    }

    /** The line that {@link #parse} reads back; it holds the passwords. */
    public String toLine() {
        var values = new LinkedHashMap<String, String>();
        values.put("jdbcUrl", jdbcUrl);
        new TreeMap<>(passwords)
                .forEach((role, password) -> values.put("password." + role.sqlName(), password));
        values.put("kafkaBootstrap", kafkaBootstrap);
        values.put("smtpHost", smtpHost);
        values.put("smtpPort", Integer.toString(smtpPort));
        values.put("inboxUrl", inboxUrl.toString());
        values.put("stackPid", Long.toString(stackPid));
        values.put("postgresPid", Long.toString(postgresPid));
        values.put("kafkaPid", Long.toString(kafkaPid));
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * Reads what {@link #toLine} wrote.
     *
     * @throws IllegalArgumentException if an entry is missing
     */
    public static Endpoints parse(String line) {
        var values = new LinkedHashMap<String, String>();
        ENTRY.matcher(line).results().forEach(entry -> values.put(entry.group(1), entry.group(2)));
        return new Endpoints(
                value(values, "jdbcUrl"),
                Arrays.stream(Role.values())
                        .collect(
                                Collectors.toMap(
                                        role -> role,
                                        role -> value(values, "password." + role.sqlName()))),
                value(values, "kafkaBootstrap"),
                value(values, "smtpHost"),
                Integer.parseInt(value(values, "smtpPort")),
                URI.create(value(values, "inboxUrl")),
                Long.parseLong(value(values, "stackPid")),
                Long.parseLong(value(values, "postgresPid")),
                Long.parseLong(value(values, "kafkaPid")));
    }

    private static String value(Map<String, String> values, String key) {
        return present(values.get(key), key);
    }

    private static String present(@Nullable String value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("no " + key + " among the endpoints");
        }
        return value;
    }
}
