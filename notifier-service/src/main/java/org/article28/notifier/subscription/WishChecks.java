package org.article28.notifier.subscription;

import java.util.List;
import java.util.Objects;
import org.article28.model.LanguageTags;
import org.article28.model.problem.FieldError;
import org.article28.notifier.announcement.ChangesWanted;
import org.jspecify.annotations.Nullable;

/** What wishes must be in themselves, before the register is asked. */
final class WishChecks {

    static final int MOST_SERVICES = 200;

    private WishChecks() {}

    static void language(@Nullable String language, List<FieldError> faults) {
        if (language != null && !LanguageTags.isTag(language)) {
            faults.add(FieldError.at("/language", "language", "must be a BCP 47 language tag"));
        }
    }

    static void services(@Nullable List<String> services, List<FieldError> faults) {
        if (services == null) {
            return;
        }
        if (services.size() > MOST_SERVICES) {
            faults.add(FieldError.at("/services", "too-many", "are more than " + MOST_SERVICES));
        } else if (services.stream().anyMatch(Objects::isNull)) {
            faults.add(FieldError.at("/services", "shape", "holds a null"));
        }
    }

    /** None means all. */
    static ChangesWanted changes(@Nullable String changes, List<FieldError> faults) {
        if (changes == null) {
            return ChangesWanted.ALL;
        }
        var wanted = ChangesWanted.named(changes);
        if (wanted.isEmpty()) {
            faults.add(
                    FieldError.at("/changes", "unknown", "must be \"all\" or \"not-editorial\""));
        }
        return wanted.orElse(ChangesWanted.ALL);
    }

    /** For a choice of which one value is offered so far. */
    static void only(
            String offered, String pointer, @Nullable String wished, List<FieldError> faults) {
        if (wished != null && !wished.equals(offered)) {
            faults.add(
                    FieldError.at(pointer, "not-offered", "only \"" + offered + "\" is offered"));
        }
    }
}
