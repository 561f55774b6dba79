package org.article28.api.wire;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; several values with commas, or repeated, mean any of them. */
public class FilterParameters {

    @QueryParam("service")
    @Parameter(
            description =
                    "Ids of the register's services. An entry without services concerns all of them. Several values,"
                            + " with commas or repeated, mean any of them; different parameters must all hold.",
            example = "[\"voice\"]")
    public @Nullable List<String> service;

    @QueryParam("country")
    @Parameter(
            description =
                    "ISO 3166-1 alpha-2 codes: where the entry is established, or a location says it is. A region,"
                            + " or `global`, names no country.",
            example = "[\"US\"]")
    public @Nullable List<String> country;

    @QueryParam("region")
    @Parameter(
            description = "Regions as locations name them, whatever their case",
            example = "[\"EEA\"]")
    public @Nullable List<String> region;

    @QueryParam("section")
    @Parameter(description = "Ids of the register's sections", example = "[\"all-services\"]")
    public @Nullable List<String> section;

    @QueryParam("kind")
    @Parameter(
            description = "`third-party`, `affiliate`, `affiliate-group`",
            example = "[\"third-party\"]")
    public @Nullable List<String> kind;

    @QueryParam("mechanism")
    @Parameter(
            description = "Types of transfer mechanisms, as the record names them",
            example = "[\"scc\"]")
    public @Nullable List<String> mechanism;

    @QueryParam("q")
    @Parameter(
            description =
                    "Text: each of its words stands in the name, a former name, the legal name or the purpose, in any"
                            + " language, whatever case and accents. Repeated, any of the texts will do.",
            example = "[\"hosting\"]")
    public @Nullable List<String> q;
}
