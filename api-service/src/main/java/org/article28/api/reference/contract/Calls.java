package org.article28.api.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.article28.api.reference.contract.Reference.Answer;
import org.article28.api.reference.contract.Reference.Call;
import org.article28.api.reference.contract.Reference.Form;
import org.article28.api.reference.contract.Reference.Link;
import org.article28.api.reference.contract.Reference.Parameter;
import org.article28.api.reference.contract.Reference.Refusal;

/** Operations, their bodies and answers. */
record Calls(Contract contract, Shapes shapes) {

    static final String REFUSAL = "response-";
    static final String HEADER = "header-";

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Of a path, in the order in which methods are mostly told. */
    List<Call> of(String path, JsonNode item) {
        return METHODS.stream()
                .filter(item::has)
                .map(method -> call(method.toUpperCase(Locale.ROOT), path, item.get(method)))
                .toList();
    }

    private Call call(String method, String path, JsonNode operation) {
        var schemes = schemes(operation);
        var parameters = parameters(operation);
        var bodies = forms(contract.resolved(operation.path("requestBody")));
        return new Call(
                Contract.text(operation, "operationId"),
                method,
                path,
                Contract.text(operation, "summary"),
                Contract.text(operation, "description"),
                schemes,
                parameters,
                bodies,
                answers(operation.path("responses")),
                refusals(operation.path("responses")),
                Samples.of(method, path, schemes, parameters, bodies));
    }

    private static List<String> schemes(JsonNode operation) {
        var names = new ArrayList<String>();
        operation.path("security").forEach(each -> each.fieldNames().forEachRemaining(names::add));
        return names;
    }

    private List<Parameter> parameters(JsonNode operation) {
        var parameters = new ArrayList<Parameter>();
        for (var each : operation.path("parameters")) {
            var parameter = contract.resolved(each);
            parameters.add(
                    new Parameter(
                            Contract.text(parameter, "in"), Parameters.field(parameter, shapes)));
        }
        return parameters;
    }

    private List<Form> forms(JsonNode described) {
        return Contract.each(
                described.path("content"),
                (mediaType, form) ->
                        new Form(
                                mediaType,
                                Types.of(form.path("schema")),
                                Examples.ofBody(form, contract)));
    }

    /** What is told of the operation itself. */
    private List<Answer> answers(JsonNode responses) {
        var answers = new ArrayList<Answer>();
        for (var each : responses.properties()) {
            if (!Contract.isReference(each.getValue())) {
                answers.add(answer(each.getKey(), "", each.getValue()));
            }
        }
        return answers;
    }

    private static List<Refusal> refusals(JsonNode responses) {
        var refusals = new ArrayList<Refusal>();
        for (var each : responses.properties()) {
            if (Contract.isReference(each.getValue())) {
                refusals.add(
                        new Refusal(each.getKey(), REFUSAL + Contract.referred(each.getValue())));
            }
        }
        return refusals;
    }

    Answer answer(String status, String anchor, JsonNode response) {
        return new Answer(
                status,
                anchor,
                Contract.text(response, "description"),
                forms(response),
                Contract.each(
                        response.path("headers"),
                        (name, header) ->
                                new Link(
                                        name,
                                        Contract.isReference(header)
                                                ? HEADER + Contract.referred(header)
                                                : "")));
    }
}
