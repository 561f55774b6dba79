package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Register;
import org.article28.model.problem.FieldError;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.problem.Rejection;

/** The services that a subscriber can choose from: those of the register. */
@ApplicationScoped
class OfferedServices {

    private final NewestRegister register;

    OfferedServices(NewestRegister register) {
        this.register = register;
    }

    List<Register.Service> all() {
        return register.lastKnown().map(Register::services).orElse(List.of());
    }

    /** Refuses services that the register does not have; wishing for none asks nobody. */
    void check(Set<String> wished) {
        var faults = faults(wished, unknown(wished));
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    /** Those among them that the register does not have. */
    Set<String> unknown(Set<String> wished) {
        if (wished.isEmpty()) {
            return Set.of();
        }
        var known = known();
        return wished.stream().filter(id -> !known.contains(id)).collect(Collectors.toSet());
    }

    static List<FieldError> faults(Set<String> wished, Set<String> unknown) {
        var faults = new ArrayList<FieldError>();
        int position = 0;
        for (var id : wished) {
            if (unknown.contains(id)) {
                faults.add(
                        FieldError.at(
                                "/services/" + position,
                                "unknown-service",
                                "there is no service " + id));
            }
            position++;
        }
        return faults;
    }

    private Set<String> known() {
        try {
            return register.fresh().map(Register::services).orElse(List.of()).stream()
                    .map(Register.Service::id)
                    .collect(Collectors.toSet());
        } catch (ListAway e) {
            throw new Rejection.ListAway();
        }
    }
}
