package org.article28.api.desk.door;

import java.util.Set;

/** Whose a session is, and what they may do. */
record SessionHolder(String subject, Set<String> roles) {

    SessionHolder {
        roles = Set.copyOf(roles);
    }
}
