package org.article28.api.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormPagesTest {

    @ParameterizedTest
    @CsvSource({
        "/desk/drafts, /desk",
        "/desk/drafts/5f/discard, /desk/drafts/5f",
        "/desk/drafts/5f/take-back, /desk/drafts/5f",
        "/desk/drafts/5f/publish, /desk/drafts/5f/publish",
        "/desk/drafts/5f/import, /desk/drafts/5f/import",
        "/desk/drafts/5f/new-entry/check, /desk/drafts/5f/new-entry",
        "/desk/drafts/5f/entries/example-hosting, /desk/drafts/5f/entries/example-hosting",
        "/desk/drafts/5f/entries/example-hosting/remove, /desk/drafts/5f/entries/example-hosting",
        "/desk/versions/8/notices/7/cancel, /desk/versions/8",
        "/desk/contacts/acme%2F1/end, /desk/contacts/acme%2F1",
        "/desk/contacts/new, /desk/contacts/new",
        "/desk/objections/O8-K7Q2M3XR, /desk/objections/O8-K7Q2M3XR",
        "/desk/tokens/jane-legal/revoke, /desk/tokens",
        "/desk/suppressions/5f/end, /desk/suppressions",
        "/desk/subscriptions/erase, /desk/subscriptions",
        "/desk/evidence/address, /desk/evidence"
    })
    void formLeadsBackToItsPage(String sentTo, String page) {
        assertThat(FormPages.of(sentTo)).isEqualTo(page);
    }
}
