package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.Deeds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes subscriptions over from elsewhere, all of a request or none. Whoever is known stays as they
 * are, above all those who left and those who were erased.
 */
@ApplicationScoped
class Imports {

    static final int MOST = 5_000;
    private static final int MOST_FAULTS = 100;

    private final OptIns optIns;
    private final Subscriptions subscriptions;
    private final Persons persons;
    private final OfferedServices services;
    private final ListZone listZone;
    private final Turnover turnover;
    private final Deeds deeds;
    private final Clock clock;

    Imports(
            OptIns optIns,
            Subscriptions subscriptions,
            Persons persons,
            OfferedServices services,
            ListZone listZone,
            Turnover turnover,
            Deeds deeds,
            Clock clock) {
        this.optIns = optIns;
        this.subscriptions = subscriptions;
        this.persons = persons;
        this.services = services;
        this.listZone = listZone;
        this.turnover = turnover;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * What became of the rows.
     *
     * @param imported subscribed from now on
     * @param known left as they are
     */
    @Schema(name = "SubscriptionsImported")
    record Imported(
            @Schema(description = "Subscribed from now on", examples = "118") int imported,
            @Schema(
                            description =
                                    "Left as they are: subscribed, left or erased before, or twice here",
                            examples = "2")
                    int known) {}

    @Transactional
    Imported take(ImportSource source) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var checked = checked(source, now);
        checkServices(source, checked);
        var known = known(checked);
        var zone = listZone.now();
        int imported = 0;
        for (var row : checked) {
            if (known.add(row.address().canonical())) {
                var optIn = optIns.addImported(UUID.randomUUID(), row, now);
                var confirmed = subscriptions.confirm(optIn, UUID.randomUUID(), row.confirmedAt());
                turnover.begin(confirmed, now, zone);
                imported++;
            }
        }
        var result = new Imported(imported, checked.size() - imported);
        deeds.note("import-subscriptions", "subscriptions", result.toString());
        return result;
    }

    private static List<ImportedSubscription.Checked> checked(ImportSource source, Instant now) {
        var rows = source.rows();
        if (rows.isEmpty() || rows.size() > MOST) {
            throw new Rejection.Invalid(source.ofAll("size", "must be 1 to " + MOST));
        }
        var faults = new ArrayList<FieldError>();
        var checked = new ArrayList<ImportedSubscription.Checked>();
        for (int i = 0; i < rows.size() && faults.size() < MOST_FAULTS; i++) {
            var ofRow = new ArrayList<FieldError>();
            rows.get(i).checked(now, ofRow).ifPresent(checked::add);
            for (var fault : ofRow) {
                faults.add(source.at(i, fault));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        return checked;
    }

    private void checkServices(ImportSource source, List<ImportedSubscription.Checked> rows) {
        var unknown =
                services.unknown(
                        rows.stream()
                                .flatMap(row -> row.wishes().services().stream())
                                .collect(Collectors.toSet()));
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < rows.size() && !unknown.isEmpty() && faults.size() < MOST_FAULTS; i++) {
            for (var fault : OfferedServices.faults(rows.get(i).wishes().services(), unknown)) {
                faults.add(source.at(i, fault));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    private Set<String> known(List<ImportedSubscription.Checked> rows) {
        return new HashSet<>(
                persons.known(rows.stream().map(row -> row.address().canonical()).toList()));
    }
}
