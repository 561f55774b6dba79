package org.article28.api.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.article28.api.reference.contract.References;

/** The page of the contract that is served, made once. */
@ApplicationScoped
class ReferencePage {

    private static final String CONTRACT = "/META-INF/resources/openapi.yaml";

    private final String html;

    ReferencePage(Guides guides) {
        this.html = new Pages.ShownReference(References.of(contract()), guides.all()).render();
    }

    String html() {
        return html;
    }

    private static byte[] contract() {
        try (var in = ReferencePage.class.getResourceAsStream(CONTRACT)) {
            if (in == null) {
                throw new IllegalStateException("the contract comes with the service");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
