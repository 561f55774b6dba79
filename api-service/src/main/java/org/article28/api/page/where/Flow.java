package org.article28.api.page.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.article28.model.Location;
import org.article28.model.SubProcessor;
import org.article28.model.TransferMechanism;
import org.jspecify.annotations.Nullable;

/**
 * Data that goes to a place.
 *
 * @param mechanism what it rests on; null where the entry says nothing of it
 */
record Flow(Place place, TransferMechanism.@Nullable Type mechanism, Doing doing) {

    /**
     * All that an entry tells: it states its mechanisms as a whole, so each place goes with each.
     *
     * @param services only what concerns any of them; none means all
     */
    static Set<Flow> of(SubProcessor entry, Collection<String> services) {
        var flows = new LinkedHashSet<Flow>();
        for (var mechanism : mechanisms(entry)) {
            if (entry.locations().isEmpty()) {
                flows.add(new Flow(Place.UNSTATED, mechanism, Doing.UNSTATED));
            }
            for (var location : entry.locations()) {
                if (concerns(location, services)) {
                    var doing = Doing.of(location.activity());
                    flows.add(new Flow(Place.of(location), mechanism, doing));
                }
            }
        }
        return flows;
    }

    private static List<TransferMechanism.@Nullable Type> mechanisms(SubProcessor entry) {
        var types = new ArrayList<TransferMechanism.@Nullable Type>();
        entry.transferMechanisms().forEach(each -> types.add(each.type()));
        if (types.isEmpty()) {
            types.add(null);
        }
        return types;
    }

    private static boolean concerns(Location location, Collection<String> services) {
        return services.isEmpty()
                || location.services().isEmpty()
                || !Collections.disjoint(services, location.services());
    }
}
