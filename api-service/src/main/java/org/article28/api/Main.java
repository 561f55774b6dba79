package org.article28.api;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Main {

    /**
     * Keeps the server from refusing addresses that it can't read without a word: the service
     * refuses them itself, with a problem. Read once, before anything of the service is loaded.
     */
    public static final String NO_SILENT_REFUSAL = "vertx.disableURIValidation";

    private Main() {}

    public static void main(String... arguments) {
        System.setProperty(NO_SILENT_REFUSAL, "true");
        Quarkus.run(arguments);
    }
}
