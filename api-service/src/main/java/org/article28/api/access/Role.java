package org.article28.api.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles of the API; a token may have several. */
public final class Role {

    /** Reads, where reads are not public. */
    public static final String VIEWER = "viewer";

    /** Writes drafts. */
    public static final String EDITOR = "editor";

    /** Publishes. */
    public static final String PUBLISHER = "publisher";

    /** Sees deliveries, subscribers and who published. */
    public static final String AUDITOR = "auditor";

    /** Makes and revokes tokens. */
    public static final String ADMIN = "admin";

    /** Any of them. */
    public static final String PATTERN = "^(viewer|editor|publisher|auditor|admin)$";

    static final Set<String> ALL = Set.of(VIEWER, EDITOR, PUBLISHER, AUDITOR, ADMIN);

    private Role() {}

    /** As a row keeps them. */
    static String joined(Set<String> roles) {
        return roles.stream().sorted().collect(Collectors.joining(" "));
    }

    static Set<String> split(String roles) {
        return Arrays.stream(roles.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
