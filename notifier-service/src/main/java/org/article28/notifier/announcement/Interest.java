package org.article28.notifier.announcement;

import java.util.Set;

/**
 * What somebody wants to be told of. Those who have the same interest get the same mail.
 *
 * @param services ids of the register's services; none means all
 * @param sections ids of its sections; none means all
 */
public record Interest(Set<String> services, Set<String> sections, ChangesWanted changes) {

    public static final Interest EVERYTHING = new Interest(Set.of(), ChangesWanted.ALL);

    public Interest(Set<String> services, ChangesWanted changes) {
        this(services, Set.of(), changes);
    }

    public Interest {
        services = Set.copyOf(services);
        sections = Set.copyOf(sections);
    }
}
