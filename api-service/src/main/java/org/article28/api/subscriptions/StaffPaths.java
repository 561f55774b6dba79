package org.article28.api.subscriptions;

import java.util.List;

/** Paths of the notifier that are for staff. */
final class StaffPaths {

    static final List<String> ROUTES = List.of("/v1/notices", "/v1/notices/*", "/v1/deliveries/*");

    private StaffPaths() {}
}
