package org.article28.api.meaning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.article28.model.ChangeClass;
import org.article28.model.FieldChange;

/** The class of changed fields, as far as it does not depend on the rest of the part. Pure. */
final class Fields {

    /** Links, and how the organisation itself works with its list. */
    private static final Set<String> EDITORIAL_OF_REGISTER =
            Set.of("privacyNotice", "relatedPolicies", "fourEyes", "holdMinutes");

    /** What decides whether customers are told in time stays told. */
    private static final Set<String> PERIODS =
            Set.of("noticeDays", "objectionDays", "timeZone", "authorisation");

    private static final Set<String> NEED_A_REASON = Set.of("name", "purpose");

    private Fields() {}

    /** The field of the part in which it lies. */
    static String first(FieldChange change) {
        return change.path().split("/", 3)[1];
    }

    static ChangeClass ofRegister(FieldChange change) {
        return EDITORIAL_OF_REGISTER.contains(first(change))
                ? ChangeClass.EDITORIAL
                : ofText(change);
    }

    /** White space, case, order and translations are editorial, anything else is material. */
    static ChangeClass ofText(FieldChange change) {
        return change.path().matches(".*/translations(/.*)?") || isReworded(change)
                ? ChangeClass.EDITORIAL
                : ChangeClass.MATERIAL;
    }

    private static boolean isReworded(FieldChange change) {
        if (change.before() instanceof List<?> before && change.after() instanceof List<?> after) {
            return Wording.sameElements(before, after);
        }
        return Wording.same(change.before(), change.after())
                && Wording.sameElements(change.removed(), change.added());
    }

    /** Whether a publisher may not call it editorial. */
    static boolean isPeriod(FieldChange change) {
        return PERIODS.contains(first(change));
    }

    /** Whether a publisher who calls it editorial must say why. */
    static boolean needsReason(FieldChange change) {
        return NEED_A_REASON.contains(first(change)) && ofText(change) != ChangeClass.EDITORIAL;
    }

    static ChangeClass highest(Collection<ChangeClass> classes) {
        return classes.stream().max(ChangeClass::compareTo).orElse(ChangeClass.EDITORIAL);
    }
}
