package org.article28.notifier.staff;

/** Roles of the API that mean something here. */
public final class StaffRole {

    /** Writes drafts, and previews their notice. */
    public static final String EDITOR = "editor";

    /** Publishes. */
    public static final String PUBLISHER = "publisher";

    /** Sees who was told what, and when. */
    public static final String AUDITOR = "auditor";

    /** Works the brake. */
    public static final String ADMIN = "admin";

    private StaffRole() {}
}
