package org.article28.api.page.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.page.EntryView;
import org.article28.api.page.Frame;
import org.article28.wording.ChangeView;
import org.jspecify.annotations.Nullable;

/**
 * A sub-processor; templates/page/record-page.html has what it looks like.
 *
 * @param entry as it stands today; null where it left the list
 * @param name as it is, or was last
 * @param fields all that is said of it
 * @param history newest first
 * @param older a link to more of it; null where this is all
 * @param linked the same as linked data; empty where it left the list
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecordPage(
        Frame frame,
        @Nullable EntryView entry,
        String name,
        List<EntryView.Field> fields,
        List<Past> history,
        @Nullable String older,
        RawString linked)
        implements TemplateInstance {

    /**
     * What a version made of it.
     *
     * @param version link to what that version changed
     * @param left with which version and when it left the list; null where it did not then
     * @param change null where it came with that version
     */
    record Past(
            String number,
            String version,
            String day,
            @Nullable String left,
            @Nullable ChangeView change) {}
}
