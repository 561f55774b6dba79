package org.article28.api.reference;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.reference.contract.References;
import org.article28.api.wire.OwnText;

/** The page of the contract, made once. */
@ApplicationScoped
class ReferencePage {

    private final String html;

    ReferencePage(Guides guides) {
        this.html =
                new Pages.ShownReference(
                                References.of(OwnText.beside(ReferencePage.class, "openapi.yaml")),
                                guides.all())
                        .render();
    }

    String html() {
        return html;
    }
}
