package org.article28.model.setting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds settings with which nobody should run a service in production, each under a rule that an
 * operator may switch off by its name.
 */
public final class UnsafeSettings {

    /** Names of rules, separated by commas, that are not asked for. */
    public static final String ALLOWED = "article28.unsafe.allowed";

    /** As configuration is read. */
    private static final Set<String> ON = Set.of("true", "1", "yes", "y", "on");

    private static final String USER = "quarkus.datasource.username";
    private static final String OWNER = "quarkus.flyway.username";
    private static final String KAFKA = "kafka.security.protocol";

    private final Function<String, Optional<String>> settings;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param settings what is set, by its name
     */
    public UnsafeSettings(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    private record Fault(String rule, String setting, String why) {

        private String line() {
            return "  " + setting + " " + why + " (" + rule + ")";
        }
    }

    /**
     * What readers and staff send would travel for all to read, unless it stays in this machine.
     */
    public UnsafeSettings plainHttp(String setting) {
        for (var address : texts(setting)) {
            var uri = URI.create(address);
            if ("http".equalsIgnoreCase(uri.getScheme()) && !Hosts.isThisMachine(uri.getHost())) {
                add("plain-http", setting, "is " + address + ": use https");
            }
        }
        return this;
    }

    /** The database keeps a service from changing what is published only if it is not the owner. */
    public UnsafeSettings database() {
        if (text(OWNER).isPresent() && text(OWNER).equals(text(USER))) {
            add("one-role", USER, "is the owner of the schema, who may change what is published");
        }
        guessable("quarkus.datasource.password", text(USER).orElse(""));
        guessable("quarkus.flyway.password", text(OWNER).orElse(""));
        return this;
    }

    private void guessable(String setting, String user) {
        text(setting)
                .filter(secret -> Guesses.isGuessable(secret) || secret.equalsIgnoreCase(user))
                .ifPresent(
                        _ ->
                                add(
                                        "guessable-secret",
                                        setting,
                                        "is easy to guess: set a random one"));
    }

    /** Of the ways to log in without TLS, PLAIN alone tells the password to whoever listens. */
    public UnsafeSettings kafka() {
        boolean elsewhere =
                !texts("kafka.bootstrap.servers").stream()
                        .map(server -> server.replaceFirst(":\\d+$", ""))
                        .allMatch(Hosts::isThisMachine);
        if (elsewhere && is(KAFKA, "SASL_PLAINTEXT") && is("kafka.sasl.mechanism", "PLAIN")) {
            add("password-in-the-clear", KAFKA, "is SASL_PLAINTEXT: use SASL_SSL");
        }
        return this;
    }

    private boolean is(String setting, String value) {
        return text(setting).map(String::strip).filter(value::equalsIgnoreCase).isPresent();
    }

    /** Of {@code id:base64}; what is none is left to who reads it. */
    public UnsafeSettings keys(String setting) {
        for (var key : texts(setting)) {
            int colon = Math.max(0, key.indexOf(':'));
            if (Guesses.isGuessableKey(key.substring(colon + 1))) {
                var id = colon == 0 ? "" : ": " + key.substring(0, colon);
                add("guessable-secret", setting, "has a key that is not random" + id);
            }
        }
        return this;
    }

    /** Switches off that servers prove who they are. */
    public UnsafeSettings unverified(String setting) {
        if (isOn(setting)) {
            add("unverified-tls", setting, "is true: set certificates");
        }
        return this;
    }

    public void add(String rule, String setting, String why) {
        faults.add(new Fault(rule, setting, why));
    }

    /**
     * Names all that is not allowed, a line for each.
     *
     * @throws IllegalStateException if there is any
     */
    public void refuse() {
        var allowed = texts(ALLOWED);
        var lines =
                faults.stream()
                        .filter(fault -> !allowed.contains(fault.rule()))
                        .map(Fault::line)
                        .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            throw new IllegalStateException(
                    "these settings are not safe in production:\n"
                            + lines
                            + "\n"
                            + "to start all the same, add the names in brackets to "
                            + ALLOWED);
        }
    }

    public boolean isOn(String setting) {
        return text(setting).map(UnsafeSettings::small).filter(ON::contains).isPresent();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<String> text(String setting) {
        return settings.apply(setting);
    }

    /** Of a list, as it is written with commas. */
    public List<String> texts(String setting) {
        return text(setting).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
