package org.article28.api.subscriptions;

import java.util.List;

/** Routes as the router takes them: a path, or all below it where it ends with an asterisk. */
record Routes(List<String> all) {

    Routes {
        all = List.copyOf(all);
    }

    static Routes of(String... routes) {
        return new Routes(List.of(routes));
    }

    boolean contains(String path) {
        return all.stream()
                .anyMatch(
                        route ->
                                route.endsWith("/*")
                                        ? path.startsWith(route.substring(0, route.length() - 1))
                                        : path.equals(route));
    }
}
