package org.article28.notifier.bounce.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.smtp.EnhancedStatus;
import org.jspecify.annotations.Nullable;

/** Reads {@code message/delivery-status}: RFC 3464, section 2. Pure. */
final class DeliveryStatus {

    private static final int MOST = 20;

    /** Neither a part of an IP address nor of a version. */
    private static final Pattern STATUS =
            Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?!\\.?\\d)");

    private DeliveryStatus() {}

    /** The first group is about the mail, the others about a recipient each. */
    static List<Fate> read(String text) {
        return Fields.groups(text).stream().flatMap(DeliveryStatus::fate).limit(MOST).toList();
    }

    static Fate refused(String reply) {
        return new Fate(
                Fate.Action.FAILED,
                precise(Fate.Action.FAILED, null, reply),
                Addresses.masked(reply),
                Set.of());
    }

    private static Stream<Fate> fate(Fields group) {
        var action = group.first("Action").flatMap(DeliveryStatus::action);
        if (action.isEmpty()) {
            return Stream.empty();
        }
        var diagnostic = group.first("Diagnostic-Code").map(DeliveryStatus::words).orElse("");
        var told = group.first("Status").flatMap(DeliveryStatus::status).orElse(null);
        return Stream.of(
                new Fate(
                        action.get(),
                        precise(action.get(), told, diagnostic),
                        Addresses.masked(diagnostic),
                        named(group)));
    }

    /** Before and after it was handed on behind the address. */
    private static Set<EmailAddress> named(Fields group) {
        return Stream.of("Original-Recipient", "Final-Recipient")
                .flatMap(name -> group.first(name).stream())
                .map(DeliveryStatus::words)
                .map(value -> value.replaceAll("[<>\\s]", ""))
                .flatMap(value -> EmailAddress.parse(value).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Fate.Action> action(String word) {
        var name = word.replaceFirst("[\\s(;].*", "").toUpperCase(Locale.ROOT);
        return Stream.of(Fate.Action.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Without the type before it, such as {@code smtp;}. */
    private static String words(String value) {
        return value.replaceFirst("^[\\w-]{1,30}\\s*;\\s*", "");
    }

    /** Exim tells 5.0.0 for all that failed, and the server's own status in what it said. */
    private static EnhancedStatus precise(
            Fate.Action action, @Nullable EnhancedStatus told, String diagnostic) {
        var general = told == null ? new EnhancedStatus(kind(action), 0, 0) : told;
        if (general.subject() != 0) {
            return general;
        }
        return status(diagnostic).filter(said -> said.kind() == general.kind()).orElse(general);
    }

    private static int kind(Fate.Action action) {
        return switch (action) {
            case FAILED -> 5;
            case DELAYED -> 4;
            case DELIVERED, RELAYED, EXPANDED -> 2;
        };
    }

    private static Optional<EnhancedStatus> status(String text) {
        var matcher = STATUS.matcher(text);
        return matcher.find() ? Optional.of(EnhancedStatus.of(matcher)) : Optional.empty();
    }
}
