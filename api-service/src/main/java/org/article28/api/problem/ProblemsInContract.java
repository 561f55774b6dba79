package org.article28.api.problem;

import org.article28.model.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Tells in the contract that every operation may answer a problem. */
public class ProblemsInContract implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        // The framework adds an answer of its own without content; ours are all alike.
        operation.getResponses().removeAPIResponse("400");
        operation
                .getResponses()
                .setDefaultValue(
                        OASFactory.createAPIResponse()
                                .description("A problem, RFC 9457")
                                .content(content));
        return operation;
    }
}
