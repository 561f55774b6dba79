package org.article28.api.reference.contract;

import java.util.List;
import org.article28.api.reference.contract.Reference.Form;
import org.article28.api.reference.contract.Reference.Parameter;
import org.article28.api.wire.Encoded;

/** Commands for a shell, with what an operation can't be asked for without. */
final class Samples {

    private static final String NEXT = " \\\n  ";

    private Samples() {}

    static String of(
            String method,
            String path,
            List<String> schemes,
            List<Parameter> parameters,
            List<Form> bodies) {
        var command = new StringBuilder("curl ");
        if (!method.equals("GET")) {
            command.append("-X ").append(method).append(' ');
        }
        command.append('"').append("$API").append(address(path, parameters)).append('"');
        if (!schemes.isEmpty()) {
            command.append(NEXT).append("-H \"Authorization: Bearer $TOKEN\"");
        }
        for (var parameter : parameters) {
            if (parameter.in().equals("header") && isNeeded(parameter)) {
                command.append(NEXT)
                        .append(
                                "-H '%s: %s'"
                                        .formatted(parameter.field().name(), value(parameter)));
            }
        }
        if (!bodies.isEmpty()) {
            command.append(NEXT)
                    .append("-H 'Content-Type: %s'".formatted(bodies.getFirst().mediaType()))
                    .append(NEXT)
                    .append("-d @body");
        }
        return command.toString();
    }

    private static String address(String path, List<Parameter> parameters) {
        var address = path;
        var query = "";
        for (var parameter : parameters) {
            var name = parameter.field().name();
            if (parameter.in().equals("path")) {
                address = address.replace("{" + name + "}", escaped(parameter));
            } else if (parameter.in().equals("query") && isNeeded(parameter)) {
                query += (query.isEmpty() ? "?" : "&") + name + "=" + escaped(parameter);
            }
        }
        return address + query;
    }

    private static boolean isNeeded(Parameter parameter) {
        return !parameter.field().presence().isEmpty();
    }

    private static String escaped(Parameter parameter) {
        return Encoded.of(value(parameter));
    }

    private static String value(Parameter parameter) {
        var example = parameter.field().example();
        return example.isEmpty() ? parameter.field().name() : example;
    }
}
