package org.article28.notifier.bounce.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of the bytes of a mail what it says. Pure; survives any bytes. */
public final class Reports {

    private static final int MOST_PLACES = 50;

    /** Where servers note the address that a mail was delivered to. */
    private static final List<String> DELIVERED =
            List.of(
                    "Delivered-To",
                    "X-Original-To",
                    "X-Delivered-To",
                    "Envelope-To",
                    "X-Envelope-To",
                    "To",
                    "Cc");

    /** Of RFC 5965 and its drafts; {@code not-spam} takes one back. */
    private static final Set<String> COMPLAINTS = Set.of("abuse", "fraud", "opt-out");

    private Reports() {}

    public static Heard read(byte[] mail) {
        var parts = MimeParts.of(mail);
        return new Heard(places(parts), report(parts));
    }

    private static Report report(MimeParts parts) {
        var feedback = parts.first("message/feedback-report");
        if (feedback.isPresent()) {
            return complaint(firstGroup(feedback.get()));
        }
        var fates =
                parts.first("message/delivery-status", "message/global-delivery-status")
                        .map(DeliveryStatus::read)
                        .orElse(List.of());
        if (!fates.isEmpty()) {
            return new Report.OfDelivery(fates);
        }
        return isAutomatic(parts.header()) ? new Report.AutoReply() : new Report.Other();
    }

    private static Report complaint(Fields feedback) {
        var type = feedback.first("Feedback-Type").orElse("").toLowerCase(Locale.ROOT);
        return COMPLAINTS.contains(type) ? new Report.Complaint() : new Report.Other();
    }

    /** RFC 3834, and what was in use before it. */
    private static boolean isAutomatic(Fields header) {
        var submitted = header.first("Auto-Submitted").orElse("no").toLowerCase(Locale.ROOT);
        var precedence = header.first("Precedence").orElse("").toLowerCase(Locale.ROOT);
        return !submitted.startsWith("no")
                || precedence.equals("auto_reply")
                || header.first("X-Autoreply").isPresent()
                || header.first("X-Autorespond").isPresent();
    }

    private static Set<String> places(MimeParts parts) {
        var feedback = parts.first("message/feedback-report").map(Reports::firstGroup);
        var enclosed =
                parts.first(
                                "message/rfc822",
                                "text/rfc822-headers",
                                "message/global",
                                "message/global-headers")
                        .map(Reports::firstGroup);
        return Stream.of(
                        DELIVERED.stream()
                                .flatMap(name -> Addresses.in(parts.header().values(name))),
                        feedback.stream()
                                .flatMap(one -> Addresses.in(one.values("Original-Mail-From"))),
                        enclosed.stream().flatMap(one -> Addresses.in(one.values("Return-Path"))))
                .flatMap(one -> one)
                .limit(MOST_PLACES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Fields firstGroup(String text) {
        return Fields.groups(text).stream().findFirst().orElse(new Fields(List.of()));
    }
}
