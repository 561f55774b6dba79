package org.article28.local;

import java.util.Locale;

/**
 * The roles that can log in to PostgreSQL. An owner migrates its schema, a service works in it, a
 * reader makes reports of it; none sees the schema of the other service.
 */
public enum Role {
    /** The superuser: for bootstrap and for tests that look behind the services. */
    POSTGRES,
    REGISTER_OWNER,
    REGISTER_SERVICE,
    REGISTER_READER,
    NOTIFIER_OWNER,
    NOTIFIER_SERVICE,
    NOTIFIER_READER;

    /** The name in SQL, such as {@code register_owner}. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
