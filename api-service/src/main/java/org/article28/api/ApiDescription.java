package org.article28.api;

import jakarta.ws.rs.core.Application;
import org.article28.api.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the contract says of the whole API. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Article 28",
                        version = "1.0.0",
                        description =
                                "The list of sub-processors that a processor engages (Art. 28 GDPR): every version of"
                                        + " it, what changed between any two, and who is told.",
                        contact = @Contact(name = "Who runs this register"),
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "Where this contract is served"),
        components =
                @Components(
                        parameters =
                                @Parameter(
                                        name = Idempotent.HEADER,
                                        in = ParameterIn.HEADER,
                                        description =
                                                "Names this request for a day: sent again, it takes effect once and gets the"
                                                        + " first answer, with `Idempotency-Replayed: true`. 1 to 255"
                                                        + " printable ASCII characters, such as a UUID, with or without"
                                                        + " quotes.",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = 512,
                                                        // Without quotes, or in them with escapes.
                                                        pattern =
                                                                "^([!#-~][ -~]{0,254}|\"([ !#-\\[\\]-~]|\\\\[\"\\\\]){1,255}\")$"),
                                        example = "8e03978e-40d5-43e8-bc93-6894a57f9324")),
        tags = {
            @Tag(name = "Sub-processors", description = "The list and its entries"),
            @Tag(name = "Document", description = "All that a version freezes"),
            @Tag(name = "Assessments", description = "Transfer impact assessments"),
            @Tag(name = "History", description = "Versions and what changed"),
            @Tag(
                    name = "Drafts",
                    description = "Edits that are collected before they are published"),
            @Tag(name = "Countries", description = "EEA members and adequacy decisions in use"),
            @Tag(name = "Audit", description = "Every write, by whom, when, from where"),
            @Tag(name = "Tokens", description = "API tokens for people and programs"),
            @Tag(name = "Reference", description = "The API in pages to read")
        })
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API token; the first one is made at the first start")
public class ApiDescription extends Application {}
