package org.article28.api.desk;

import java.util.Set;
import org.article28.api.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who works at the desk.
 *
 * @param subject null for who is not signed in
 * @param formKey what forms of theirs carry
 */
public record Visitor(@Nullable String subject, Set<String> roles, String formKey) {

    public static final Visitor NOBODY = new Visitor(null, Set.of(), "");

    public Visitor {
        roles = Set.copyOf(roles);
    }

    /** Whether they may work on drafts. */
    public boolean isEditor() {
        return roles.contains(Role.EDITOR) || isPublisher();
    }

    public boolean isPublisher() {
        return roles.contains(Role.PUBLISHER);
    }

    public boolean isAuditor() {
        return roles.contains(Role.AUDITOR);
    }

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }

    public boolean maySeeDeliveries() {
        return isAuditor() || isAdmin();
    }

    public boolean mayEnterContacts() {
        return isPublisher() || isAdmin();
    }

    /** Whether they may see drafts. */
    public boolean isReader() {
        return isEditor() || isAuditor();
    }
}
