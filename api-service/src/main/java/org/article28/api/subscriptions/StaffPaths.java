package org.article28.api.subscriptions;

/** Paths of the notifier that are for staff. They go before those of subscribers. */
final class StaffPaths {

    static final Routes ROUTES =
            Routes.of(
                    "/v1/notices",
                    "/v1/notices/*",
                    "/v1/unreadable-versions",
                    "/v1/unreadable-versions/*",
                    "/v1/restores",
                    "/v1/restores/*",
                    "/v1/deliveries",
                    "/v1/deliveries/*",
                    "/v1/objections",
                    "/v1/objections/*",
                    "/v1/contractual-contacts",
                    "/v1/contractual-contacts/*",
                    "/v1/suppressions",
                    "/v1/suppressions/*",
                    "/v1/subscriptions/import",
                    "/v1/subscriptions/export",
                    "/v1/subscriptions/erasure");

    /** Where whole tables are sent. */
    static final Routes TABLES = Routes.of("/v1/subscriptions/import");

    private StaffPaths() {}
}
