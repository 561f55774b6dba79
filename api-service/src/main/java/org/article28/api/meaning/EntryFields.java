package org.article28.api.meaning;

import java.util.Set;
import org.article28.model.ChangeClass;
import org.article28.model.FieldChange;
import org.article28.model.SubProcessor;

/** The class of each changed field of an entry, but for those that are dates. Pure. */
final class EntryFields {

    /** Told by {@link EntryDates}. */
    static final Set<String> DATES = Set.of("engagedFrom", "engagedUntil", "plannedChanges");

    private static final Set<String> LINKS =
            Set.of("website", "membersUrl", "dpaUrl", "privacyUrl", "subProcessorListUrl");

    private final SubProcessor before;
    private final SubProcessor after;
    private final Roles roles;
    private final Safeguards safeguards;

    EntryFields(SubProcessor before, SubProcessor after, Roles roles, Safeguards safeguards) {
        this.before = before;
        this.after = after;
        this.roles = roles;
        this.safeguards = safeguards;
    }

    ChangeClass of(FieldChange change) {
        var field = Fields.first(change);
        boolean widens =
                switch (field) {
                    case "country" -> Reach.countries(after).stream().anyMatch(this::isNew);
                    case "locations" -> Reach.goesFurther(before.locations(), after.locations());
                    case "services" -> Reach.servicesGrew(before.services(), after.services());
                    case "dataCategories" ->
                            !Wording.added(before.dataCategories(), after.dataCategories())
                                    .isEmpty();
                    case "transferMechanisms" ->
                            safeguards.differ(
                                    before.transferMechanisms(), after.transferMechanisms());
                    case "access" -> Reach.accessGrew(before.access(), after.access());
                    case "replaces" -> !before.replaces().containsAll(after.replaces());
                    case "sections" -> roles.isOther(before) && !roles.isOther(after);
                    default -> false;
                };
        if (widens) {
            return ChangeClass.NOTICE;
        }
        return LINKS.contains(field) || field.equals("formerNames")
                ? ChangeClass.EDITORIAL
                : Fields.ofText(change);
    }

    private boolean isNew(String country) {
        return !Reach.countries(before).contains(country);
    }
}
