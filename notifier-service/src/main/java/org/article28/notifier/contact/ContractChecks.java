package org.article28.notifier.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.article28.model.ChangeClass;
import org.article28.model.Concern;
import org.article28.model.ContractPeriods;
import org.article28.model.NoticeDraft;

/** Whether the dates of a publication to be leave all contracts their period of notice. */
@ApplicationScoped
public class ContractChecks {

    private final NoticePeriods periods;

    ContractChecks(NoticePeriods periods) {
        this.periods = periods;
    }

    public ContractPeriods of(NoticeDraft draft) {
        var register = draft.register();
        var published = draft.publishedAt().atZone(register.zone()).toLocalDate();
        // The day of the notice is none of the days that it gives.
        var first = published.plusDays(1);
        var given = ChronoUnit.DAYS.between(first, firstEffect(draft, published));
        var asked = periods.of(concerns(draft), register.noticeDays(), given);
        var longest = asked.longest();
        return new ContractPeriods(
                asked.contacts(),
                longest,
                longest == null ? null : first.plusDays(longest),
                asked.tooShort());
    }

    /** An api of before told only services. */
    private static List<Concern> concerns(NoticeDraft draft) {
        return draft.concerns().isEmpty()
                ? List.of(new Concern(Set.of(), draft.weightyServices()))
                : draft.concerns();
    }

    /** Of the changes that need a notice; without any, no period is too short. */
    private static LocalDate firstEffect(NoticeDraft draft, LocalDate published) {
        return draft.changes().stream()
                .filter(change -> ChangeClass.NOTICE.wire().equals(change.changeClass()))
                .map(change -> change.effectiveFrom() == null ? published : change.effectiveFrom())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
