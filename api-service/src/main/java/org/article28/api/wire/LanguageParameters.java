package org.article28.api.wire;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** In which language texts are asked for; as published where neither is given. */
public class LanguageParameters {

    @QueryParam("lang")
    @Schema(
            description =
                    "A language (BCP 47). Texts that are translated into it come in it; `lang` in each object tells the"
                            + " language of each of its texts. What nobody translated comes as it was published.",
            examples = "de")
    public @Nullable String lang;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Schema(description = "As `lang`, with weights", examples = "de-AT, en;q=0.5")
    public @Nullable String acceptLanguage;
}
