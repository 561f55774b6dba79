package org.article28.api.register;

import java.util.List;
import org.article28.api.diff.Diff;
import org.article28.api.publication.Checked;
import org.article28.model.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a publication would make. */
@Schema(
        description = "What a publication would change, and what the rules say of it",
        requiredProperties = {"diff", "findings"})
public record DryRun(Diff diff, List<Finding> findings) {

    static DryRun of(Checked checked) {
        return new DryRun(Diff.of(checked), checked.findings());
    }
}
