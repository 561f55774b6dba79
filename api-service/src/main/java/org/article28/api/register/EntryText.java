package org.article28.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.language.LanguageChoice;
import org.article28.api.language.Localizer;
import org.article28.api.linkeddata.Engagement;
import org.article28.api.linkeddata.LinkedData;
import org.article28.api.wire.Format;
import org.article28.api.wire.Writer;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** Writes an entry in each of its representations; the same for the same entry. */
@ApplicationScoped
class EntryText {

    private final Localizer localizer;
    private final Writer writer;

    EntryText(Localizer localizer, Writer writer) {
        this.localizer = localizer;
        this.writer = writer;
    }

    /** {@code register}: of the same version. */
    String of(
            Engagement engagement,
            @Nullable Register register,
            LanguageChoice choice,
            Format format) {
        return format == Format.JSON_LD
                ? writer.json(LinkedData.entry(register, engagement))
                : writer.write(format, localizer.of(engagement.entry(), choice));
    }
}
