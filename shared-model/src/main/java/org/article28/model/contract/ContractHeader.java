package org.article28.model.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The headers of answers, and with which answers they come. */
enum ContractHeader {
    ETAG(
            "ETag",
            "State and form of what is sent. The part before the first dot is the state, which `If-Match`"
                    + " compares; the whole is for `If-None-Match`.",
            "\"r3.json\""),
    LAST_MODIFIED(
            "Last-Modified",
            "When it changed last, of what has such a time",
            "Mon, 23 Nov 2026 10:00:00 GMT"),
    CACHE_CONTROL("Cache-Control", "How long the answer may be kept, RFC 9111", "no-cache"),
    VARY("Vary", "The request headers that the answer depends on", "Accept-Encoding, Accept"),
    CONTENT_LANGUAGE("Content-Language", "The language of the answer", "de"),
    LINK("Link", "The next page, where there is one", "</v1/versions?after=100>; rel=\"next\""),
    LOCATION("Location", "What was made", "/v1/subprocessors/example-hosting"),
    REPLAYED(
            "Idempotency-Replayed",
            "`true`: the first answer to this `Idempotency-Key`, sent again",
            "true"),
    RATE_LIMIT("RateLimit", "What is left of the limit, and when all of it is again", ""),
    RATE_LIMIT_POLICY("RateLimit-Policy", "The limit that the request counts for", ""),
    RETRY_AFTER("Retry-After", "Seconds after which trying again makes sense", "5"),
    ALLOW_ORIGIN(
            "Access-Control-Allow-Origin",
            "Which pages may read the answer: `*`, or the origin that asked, if it may",
            "*"),
    CHALLENGE("WWW-Authenticate", "RFC 6750", "Bearer realm=\"article28\""),
    ALLOW("Allow", "With 405: the methods that are there", "GET, HEAD, OPTIONS");

    private final String headerName;
    private final String description;
    private final String example;

    ContractHeader(String headerName, String description, String example) {
        this.headerName = headerName;
        this.description = description;
        this.example = example;
    }

    String headerName() {
        return headerName;
    }

    /** What a 304 tells, too. */
    static List<ContractHeader> ofState() {
        return List.of(ETAG, CACHE_CONTROL, VARY, ALLOW_ORIGIN);
    }

    /** What every refusal tells; of the limit only where the operation is limited. */
    static List<ContractHeader> ofRefusals() {
        return List.of(CACHE_CONTROL, ALLOW_ORIGIN, RATE_LIMIT, RATE_LIMIT_POLICY);
    }

    /** {@code status}: one of success. */
    boolean comesWith(Described operation, String status) {
        boolean hasContent = !status.equals("204");
        return switch (this) {
            case ETAG ->
                    hasContent
                            && (operation.isCached()
                                    || operation.isGuarded()
                                    || operation.makesGuarded(status));
            case LAST_MODIFIED, VARY -> operation.isCached();
            case CACHE_CONTROL ->
                    operation.isCached() || (operation.isRead() && operation.isSecured());
            case CONTENT_LANGUAGE -> operation.takesAny("Accept-Language");
            case LINK -> operation.isRead() && operation.isPaged();
            case LOCATION -> status.equals("201");
            case REPLAYED -> operation.takesAny("Idempotency-Key");
            case RATE_LIMIT, RATE_LIMIT_POLICY -> operation.isLimited();
            case ALLOW_ORIGIN -> true;
            case RETRY_AFTER, CHALLENGE, ALLOW -> false;
        };
    }

    Header described() {
        boolean whole = this == RETRY_AFTER;
        var schema =
                whole
                        ? OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32")
                        : OASFactory.createSchema().addType(SchemaType.STRING);
        var header = OASFactory.createHeader().description(description).schema(schema);
        return example.isEmpty()
                ? header
                : header.example(whole ? Integer.valueOf(example) : example);
    }

    Header reference() {
        return OASFactory.createHeader().ref("#/components/headers/" + headerName);
    }
}
