package org.article28.api.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article28.api.reference.contract.Reference.Answer;
import org.article28.api.reference.contract.Reference.Call;
import org.article28.api.reference.contract.Reference.Group;
import org.article28.api.reference.contract.Reference.Scheme;

/** Reads a contract. */
public final class References {

    private final Contract contract;
    private final Shapes shapes;
    private final Calls calls;

    private References(Contract contract) {
        this.contract = contract;
        this.shapes = new Shapes(contract);
        this.calls = new Calls(contract, shapes);
    }

    /** {@code yaml}: an OpenAPI document. */
    public static Reference of(String yaml) {
        return new References(Contract.of(yaml)).read();
    }

    private Reference read() {
        var info = contract.root().path("info");
        return new Reference(
                Contract.text(info, "title"),
                Contract.text(info, "version"),
                Contract.text(info, "description"),
                contract.each(
                        "/components/securitySchemes",
                        (name, scheme) -> new Scheme(name, Contract.text(scheme, "description"))),
                groups(),
                refusals(),
                contract.each(
                        "/components/headers",
                        (name, header) -> Parameters.field(name, header, "", shapes)),
                shapes.all());
    }

    /** In the order of the tags; an operation stands under its first. */
    private List<Group> groups() {
        var byTag = new LinkedHashMap<String, List<Call>>();
        var described = new LinkedHashMap<String, String>();
        for (var tag : contract.root().path("tags")) {
            var name = Contract.text(tag, "name");
            byTag.put(name, new ArrayList<>());
            described.merge(name, Contract.text(tag, "description"), (one, other) -> one + other);
        }
        for (Map.Entry<String, JsonNode> path : contract.root().path("paths").properties()) {
            for (var call : calls.of(path.getKey(), path.getValue())) {
                byTag.computeIfAbsent(tag(path.getValue(), call), _ -> new ArrayList<>()).add(call);
            }
        }
        return byTag.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(
                        group ->
                                new Group(
                                        group.getKey(),
                                        "tag-" + group.getKey(),
                                        described.getOrDefault(group.getKey(), ""),
                                        group.getValue()))
                .toList();
    }

    private static String tag(JsonNode item, Call call) {
        var method = call.method().toLowerCase(Locale.ROOT);
        return item.path(method).path("tags").path(0).asText("");
    }

    private List<Answer> refusals() {
        return contract.each(
                "/components/responses",
                (name, response) ->
                        calls.answer(
                                name.replace("Problem", "").isEmpty()
                                        ? "other"
                                        : name.replace("Problem", ""),
                                Calls.REFUSAL + name,
                                response));
    }
}
