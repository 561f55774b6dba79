package org.article28.model.contract;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.article28.model.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * A status of problems.
 *
 * @param condition to which operations it may happen
 * @param headers with which it comes
 */
record Refusal(
        String status,
        String description,
        Predicate<Described> condition,
        List<ContractHeader> headers) {

    private static final String ANY = "default";

    static final List<Refusal> ALL =
            List.of(
                    of("400", "The request can't be read", _ -> true),
                    of(
                            "401",
                            "A valid bearer token is needed; for reads only where they are not public",
                            Refusal::asksWhoItIs,
                            ContractHeader.CHALLENGE),
                    of("403", "The token does not allow this", Refusal::asksWhoItIs),
                    of(
                            "404",
                            "There is no such thing, or nothing is published yet",
                            operation ->
                                    operation.isCached()
                                            || operation.namesSomething()
                                            || operation.isOpenedByLink()),
                    of("406", "It is not served in a form that was asked for", _ -> true),
                    of("408", "The body took too long to arrive", Described::hasBody),
                    of("409", "It conflicts with the state of the register", Described::isEdit),
                    of(
                            "410",
                            "The link, or the token that it brought, has expired",
                            Described::isOpenedByLink),
                    of(
                            "412",
                            "It has changed in the meantime",
                            operation -> operation.isConditional() || operation.isCached()),
                    of("413", "The body is too large", Described::hasBody),
                    of("415", "The media type is not read here", Described::hasBody),
                    of(
                            "422",
                            "It says what can't be published, or has findings that block",
                            operation ->
                                    (operation.isEdit()
                                                    && (operation.hasBody()
                                                            || operation.isConditional()))
                                            || operation.takesAny("corrects")),
                    of("428", "`If-Match` is needed", Described::isConditional),
                    of(
                            "429",
                            "Too many requests",
                            // Reads, too, once there were too many tokens that are not valid.
                            _ -> true,
                            ContractHeader.RETRY_AFTER,
                            ContractHeader.RATE_LIMIT,
                            ContractHeader.RATE_LIMIT_POLICY),
                    of("500", "Our fault", _ -> true),
                    of("503", "Not available right now", _ -> true, ContractHeader.RETRY_AFTER),
                    // Such as 405, 414 and 431: what may happen to any request.
                    of(ANY, "A problem, RFC 9457", _ -> true, ContractHeader.ALLOW));

    private static Refusal of(
            String status,
            String description,
            Predicate<Described> condition,
            ContractHeader... headers) {
        return new Refusal(status, description, condition, List.of(headers));
    }

    private static boolean asksWhoItIs(Described operation) {
        return operation.isSecured() || (operation.isRead() && !operation.concernsSubscribers());
    }

    String component() {
        return status.equals(ANY) ? "Problem" : "Problem" + status;
    }

    boolean mayHappenTo(Described operation) {
        return condition.test(operation);
    }

    APIResponse described() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        var response = OASFactory.createAPIResponse().description(description).content(content);
        Stream.of(ContractHeader.ofRefusals(), headers)
                .flatMap(List::stream)
                .forEach(header -> response.addHeader(header.headerName(), header.reference()));
        return response;
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + component());
    }
}
