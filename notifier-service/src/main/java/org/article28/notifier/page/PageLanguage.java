package org.article28.notifier.page;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of every page. */
public class PageLanguage {

    /** Read by {@link Pages}. */
    @QueryParam("lang")
    @Parameter(
            description =
                    "A language (BCP 47) that the page is to be in, one of those of the mails, as"
                            + " their links say; otherwise by `Accept-Language`",
            schema = @Schema(type = SchemaType.STRING, examples = "de"))
    public @Nullable String lang;
}
