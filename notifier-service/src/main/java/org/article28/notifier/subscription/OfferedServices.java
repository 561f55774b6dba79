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
        if (wished.isEmpty()) {
            return;
        }
        var known = known();
        var faults = new ArrayList<FieldError>();
        int position = 0;
        for (var id : wished) {
            if (!known.contains(id)) {
                faults.add(
                        FieldError.at(
                                "/services/" + position, "unknown-service", "is no service here"));
            }
            position++;
        }
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
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
