package org.article28.api.desk;

import org.article28.api.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of forms: each has a draft of its own on the example, which is there again after it. */
abstract class DraftFormsCase {

    DraftForms forms;

    @BeforeEach
    void draft() {
        Client.publishExample();
        forms = new DraftForms();
    }

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }
}
