package org.article28.api.desk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.notifier.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Subscribers, for who keeps them; templates/desk/subscribers-page.html.
 *
 * @param done what was done; null where nothing was
 * @param table as it was pasted
 * @param tableFaults why it was not taken over
 * @param contacts whose end would let that address be erased
 * @param faults why nobody was erased
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubscribersPage(
        DeskFrame frame,
        @Nullable String done,
        String table,
        List<String> tableFaults,
        String email,
        String reason,
        List<String> contacts,
        Faults faults)
        implements TemplateInstance {}
