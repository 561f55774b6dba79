package org.article28.notifier.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.article28.model.LanguageTags;
import org.article28.model.Line;
import org.article28.model.Lines;
import org.article28.model.Slug;
import org.article28.model.Slugs;
import org.article28.model.problem.FieldError;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as it is entered. */
@Schema(
        name = "ContractualContactDraft",
        description = "Whom a contract says must be told, and on which terms",
        requiredProperties = {"customer", "email"})
record ContactDraft(
        @Schema(examples = "ACME GmbH", pattern = Line.SAYING, maxLength = ContactDraft.LONGEST)
                @Nullable String customer,
        @Schema(
                        description = "Of the contract",
                        examples = "DPA-2025-017",
                        pattern = Line.PATTERN,
                        maxLength = ContactDraft.LONGEST)
                @Nullable String contractReference,
        @Schema(examples = "privacy@acme.example", format = "email", maxLength = 254)
                @Nullable String email,
        @Schema(
                        description = "BCP 47; none means the list's own",
                        examples = "de",
                        pattern = LanguageTags.PATTERN,
                        maxLength = LanguageTags.LONGEST)
                @Nullable String language,
        @Schema(
                        description = "Days of notice; none means the register's",
                        minimum = "0",
                        maximum = "3650",
                        examples = "30")
                @Nullable Integer noticeDays,
        @Schema(
                        description = "Days to object; none means the register's",
                        minimum = "0",
                        maximum = "3650",
                        examples = "14")
                @Nullable Integer objectionDays,
        @Schema(
                        description = "From when on they count; none means `published`",
                        enumeration = {"published", "sent"})
                @Nullable String clock,
        @Schema(
                        description = "Art. 28(2) GDPR; none means `general`",
                        enumeration = {"general", "specific"})
                @Nullable String authorisation,
        @Schema(
                        description = "Ids of the register's services; none means all",
                        maxItems = ContactDraft.MOST_IDS)
                @Nullable List<@Slug String> services,
        @Schema(
                        description = "Ids of the register's sections; none means all",
                        maxItems = ContactDraft.MOST_IDS)
                @Nullable List<@Slug String> sections) {

    static final int LONGEST = 300;
    private static final int MOST_DAYS = 3_650;
    static final int MOST_IDS = 200;

    /** Once it is known to be valid in itself. */
    record Checked(
            String customer,
            @Nullable String contractReference,
            EmailAddress address,
            @Nullable String language,
            ContractTerms terms,
            Set<String> services,
            Set<String> sections) {}

    Checked checked() {
        var faults = new ArrayList<FieldError>();
        var name = line("/customer", customer, faults);
        if (name == null && faults.isEmpty()) {
            faults.add(FieldError.at("/customer", "missing", "is missing"));
        }
        var reference = line("/contractReference", contractReference, faults);
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            faults.add(FieldError.at("/email", "email", "is no e-mail address"));
        }
        if (language != null && !LanguageTags.isKnown(language)) {
            faults.add(
                    FieldError.at(
                            "/language",
                            "language",
                            "must be a BCP 47 tag of a language, such as en or de-AT"));
        }
        days("/noticeDays", noticeDays, faults);
        days("/objectionDays", objectionDays, faults);
        var counted = ContractClock.named(clock == null ? "published" : clock);
        if (counted.isEmpty()) {
            faults.add(FieldError.at("/clock", "unknown-code", "is published or sent"));
        }
        boolean specific = specific(faults);
        var served = ids("/services", services, faults);
        var listed = ids("/sections", sections, faults);
        if (name == null || address.isEmpty() || counted.isEmpty() || !faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        return new Checked(
                name,
                reference,
                address.get(),
                language,
                new ContractTerms(noticeDays, objectionDays, counted.get(), specific),
                served,
                listed);
    }

    private boolean specific(List<FieldError> faults) {
        if (authorisation == null || authorisation.equals("general")) {
            return false;
        }
        if (!authorisation.equals("specific")) {
            faults.add(FieldError.at("/authorisation", "unknown-code", "is general or specific"));
        }
        return true;
    }

    private static @Nullable String line(
            String pointer, @Nullable String text, List<FieldError> faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!Lines.isLine(text, LONGEST)) {
            faults.add(
                    FieldError.at(pointer, "line", "is one line of at most " + LONGEST + " signs"));
        }
        return text.strip();
    }

    private static void days(String pointer, @Nullable Integer days, List<FieldError> faults) {
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            faults.add(FieldError.at(pointer, "range", "are 0 to " + MOST_DAYS));
        }
    }

    private static Set<String> ids(
            String pointer, @Nullable List<String> ids, List<FieldError> faults) {
        if (ids == null) {
            return Set.of();
        }
        if (ids.size() > MOST_IDS || !ids.stream().allMatch(ContactDraft::isId)) {
            faults.add(FieldError.at(pointer, "shape", "are at most " + MOST_IDS + " ids"));
            return Set.of();
        }
        return new LinkedHashSet<>(ids);
    }

    private static boolean isId(@Nullable String text) {
        return text != null && Slugs.isSlug(text);
    }

    /** Tells no address. */
    @Override
    public String toString() {
        return "ContactDraft";
    }
}
