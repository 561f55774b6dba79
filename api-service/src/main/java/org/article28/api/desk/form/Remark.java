package org.article28.api.desk.form;

import java.util.Locale;
import org.article28.model.Finding;

/**
 * What a rule says of a place of a form.
 *
 * @param severity error, warning or info
 * @param blocks whether it keeps the draft from being published
 */
public record Remark(String severity, boolean blocks, String detail) {

    static Remark of(Finding finding) {
        return new Remark(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.blocks(),
                finding.detail());
    }
}
