package org.article28.api.desk.restore;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.Cell;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.notifier.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What a restore brought back; templates/desk/restores-page.html.
 *
 * @param shown null where the notifier can't be asked
 * @param id of the one that may be ended; null where there is none
 * @param done what was done; null where nothing was
 * @param reason as it was typed
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RestoresPage(
        DeskFrame frame,
        @Nullable Shown shown,
        @Nullable String id,
        @Nullable String done,
        String reason,
        Faults faults)
        implements TemplateInstance {

    /**
     * What the notifier tells.
     *
     * @param open the newest, where nobody has ended it
     * @param restores newest first
     */
    record Shown(@Nullable Open open, List<List<Cell>> restores) {

        Shown {
            restores = List.copyOf(restores);
        }
    }

    /**
     * One that keeps notices back.
     *
     * @param restoredAt in words
     * @param backupAt in words; null where it is not known
     * @param topicRead whether Kafka could be asked for what is lost
     */
    record Open(
            String id,
            String restoredAt,
            @Nullable String backupAt,
            boolean topicRead,
            List<Unproven> versions) {

        Open {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A version without evidence.
     *
     * @param lost whether the list has it no more; its number may be another one's by now
     */
    record Unproven(long version, @Nullable String hash, boolean lost, List<Cell> cells) {

        Unproven {
            cells = List.copyOf(cells);
        }
    }
}
