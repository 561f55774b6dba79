package org.article28.model.contract;

import static org.article28.model.contract.ParameterShape.ANY_TAG;
import static org.article28.model.contract.ParameterShape.DIGITS;
import static org.article28.model.contract.ParameterShape.LARGEST;
import static org.article28.model.contract.ParameterShape.TAGS;
import static org.article28.model.contract.ParameterShape.codes;
import static org.article28.model.contract.ParameterShape.either;
import static org.article28.model.contract.ParameterShape.formatted;
import static org.article28.model.contract.ParameterShape.header;
import static org.article28.model.contract.ParameterShape.language;
import static org.article28.model.contract.ParameterShape.line;
import static org.article28.model.contract.ParameterShape.matching;
import static org.article28.model.contract.ParameterShape.number;
import static org.article28.model.contract.ParameterShape.schema;
import static org.article28.model.contract.ParameterShape.severalOf;
import static org.article28.model.contract.ParameterShape.slug;
import static org.article28.model.contract.ParameterShape.token;
import static org.article28.model.contract.ParameterShape.version;

import java.util.List;
import java.util.Optional;
import org.article28.model.Line;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter, or a field of a form, takes, wherever it stands. The services read parameters
 * as texts, to refuse them with a problem, so that their types do not tell.
 *
 * @param path with which the paths of operations begin where it means this
 */
record ContractParameter(In in, String parameterName, String path, ParameterShape shape) {

    /** The first that fits describes a parameter. */
    private static final List<ContractParameter> ALL =
            List.of(
                    new ContractParameter(In.PATH, "id", "/v1/drafts", formatted("uuid")),
                    new ContractParameter(In.PATH, "id", "/v1/notices", number(1, LARGEST)),
                    new ContractParameter(In.PATH, "id", "/v1/restores", number(1, LARGEST)),
                    new ContractParameter(In.PATH, "id", "/v1/subprocessors", slug()),
                    new ContractParameter(In.PATH, "id", "/v1/assessments", slug()),
                    new ContractParameter(
                            In.PATH, "id", "/v1/contractual-contacts", formatted("uuid")),
                    new ContractParameter(In.PATH, "id", "/v1/suppressions", formatted("uuid")),
                    new ContractParameter(
                            In.PATH, "id", "/v1/subscriptions/current/webhooks", formatted("uuid")),
                    of(In.PATH, "part", slug()),
                    of(In.PATH, "guide", slug()),
                    of(In.PATH, "reference", objection()),
                    new ContractParameter(In.PATH, "name", "/problems", slug()),
                    new ContractParameter(In.PATH, "name", "/v1/tokens", slug()),
                    new ContractParameter(
                            In.PATH, "version", "/v1/unreadable-versions", number(1, LARGEST)),
                    of(In.PATH, "version", matching("^([1-9][0-9]{0,17}|latest)$").upTo(DIGITS)),
                    of(In.QUERY, "draft", formatted("uuid")),
                    new ContractParameter(In.QUERY, "after", "/v1/drafts", formatted("uuid")),
                    new ContractParameter(In.QUERY, "after", "/v1/tokens", slug()),
                    new ContractParameter(
                            In.QUERY, "after", "/v1/contractual-contacts", formatted("uuid")),
                    new ContractParameter(In.QUERY, "after", "/v1/suppressions", formatted("uuid")),
                    new ContractParameter(In.QUERY, "after", "/v1/objections", objection()),
                    new ContractParameter(
                            In.QUERY,
                            "after",
                            "/v1/changes",
                            either(number(0, LARGEST), codes("latest"))),
                    new ContractParameter(In.QUERY, "after", "/v1/audit", number(0, LARGEST)),
                    new ContractParameter(In.QUERY, "after", "/v1/versions", number(0, LARGEST)),
                    new ContractParameter(In.QUERY, "after", "/v1/notices", number(0, LARGEST)),
                    new ContractParameter(In.QUERY, "after", "/v1/deliveries", number(0, LARGEST)),
                    new ContractParameter(
                            In.QUERY, "after", "/v1/subprocessors", number(0, LARGEST)),
                    of(In.QUERY, "before", number(1, LARGEST)),
                    new ContractParameter(In.QUERY, "limit", "/feed", number(1, 200)),
                    of(In.QUERY, "limit", number(1, 1000)),
                    of(In.QUERY, "wait", number(0, 60)),
                    of(In.QUERY, "corrects", number(1, LARGEST)),
                    new ContractParameter(In.QUERY, "version", "/v1/notices", number(1, LARGEST)),
                    new ContractParameter(
                            In.QUERY, "version", "/v1/deliveries", number(1, LARGEST)),
                    new ContractParameter(
                            In.QUERY, "version", "/v1/objections", number(1, LARGEST)),
                    of(In.QUERY, "version", version()),
                    of(In.QUERY, "from", version()),
                    of(In.QUERY, "to", version()),
                    of(In.QUERY, "at", formatted("date-time")),
                    of(In.QUERY, "asOf", formatted("date")),
                    of(In.QUERY, "on", formatted("date")),
                    of(In.QUERY, "note", line()),
                    of(In.QUERY, "override", line()),
                    of(In.QUERY, "editorial", line()),
                    of(In.QUERY, "correctsReason", line()),
                    of(In.QUERY, "lang", language()),
                    of(In.QUERY, "token", token()),
                    of(In.QUERY, "customer", line().upTo(300)),
                    of(In.QUERY, "subProcessorId", slug()),
                    of(In.QUERY, "service", severalOf(slug())),
                    of(In.QUERY, "section", severalOf(slug())),
                    of(In.QUERY, "country", severalOf(matching("^[A-Z]{2}$").upTo(2))),
                    of(
                            In.QUERY,
                            "region",
                            severalOf(
                                    matching("^[^,\\x00]*[^,\\s\\x00-\\x1f][^,\\x00]*$")
                                            .upTo(200))),
                    of(
                            In.QUERY,
                            "q",
                            severalOf(matching("^[^\\x00]*[^\\s\\x00-\\x1f][^\\x00]*$").upTo(200))),
                    of(In.QUERY, "kind", severalOf(schema("SubProcessorKind"))),
                    of(In.QUERY, "mechanism", severalOf(schema("TransferMechanismType"))),
                    of(In.QUERY, "status", severalOf(schema("SubProcessorStatus"))),
                    of(In.QUERY, "column", severalOf(matching("^[^:].*:.+$").upTo(Line.LONGEST))),
                    ifMatch("/v1/document"),
                    ifMatch("/v1/subprocessors/{id}/contact-person"),
                    ifMatch("/v1/drafts/{id}/subprocessors"),
                    ifMatch("/v1/drafts/{id}/assessments"),
                    ifMatch("/v1/drafts/{id}/register"),
                    ifMatch("/v1/drafts/{id}/publish"),
                    of(In.HEADER, "If-Match", header(TAGS)),
                    of(In.HEADER, "Accept-Language", header("^[\\t\\x20-\\x7e]*$")),
                    of(In.HEADER, "If-None-Match", codes("*")));

    /** As letters name an objection. */
    private static ParameterShape objection() {
        return matching("^O[1-9][0-9]{0,17}-[2-9A-HJ-NP-TV-Z]{8}$").upTo(DIGITS + 10);
    }

    /** Where {@code *} stands for whatever there is. */
    private static ContractParameter ifMatch(String path) {
        return new ContractParameter(In.HEADER, "If-Match", path, header(ANY_TAG));
    }

    private static ContractParameter of(In in, String parameterName, ParameterShape shape) {
        return new ContractParameter(in, parameterName, "", shape);
    }

    static void describeAll(Described operation) {
        for (var parameter : operation.parameters()) {
            known(parameter.getIn(), parameter.getName(), operation)
                    .ifPresent(shape -> shape.describe(parameter));
        }
        var form = operation.form();
        if (form != null && form.getProperties() != null) {
            form.getProperties()
                    .forEach(
                            (name, field) ->
                                    known(In.QUERY, name, operation)
                                            .ifPresent(shape -> shape.describe(field)));
        }
    }

    private static Optional<ParameterShape> known(
            @Nullable In in, @Nullable String name, Described operation) {
        return ALL.stream()
                .filter(each -> each.in == in && each.parameterName.equals(name))
                .filter(each -> operation.path().startsWith(each.path))
                .findFirst()
                .map(ContractParameter::shape);
    }
}
