package org.article28.model.contract;

import java.util.List;
import org.article28.model.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to each operation of the contract the problems that it may answer, and to its answers the
 * headers that they have. What an operation says of itself stands.
 */
final class AnswersInContract {

    private AnswersInContract() {}

    static void add(OpenAPI contract) {
        addComponents(contract);
        CompletedContract.operations(contract).forEach(AnswersInContract::complete);
    }

    private static void addComponents(OpenAPI contract) {
        Components components = contract.getComponents();
        for (var header : ContractHeader.values()) {
            components.addHeader(header.headerName(), header.described());
        }
        for (var refusal : Refusal.ALL) {
            components.addResponse(refusal.component(), refusal.described());
        }
    }

    private static void complete(Described operation) {
        var responses = operation.responses();
        responses
                .getAPIResponses()
                .forEach((status, response) -> addHeaders(operation, status, response));
        if (operation.isCached() && !responses.hasAPIResponse("304")) {
            var unchanged = OASFactory.createAPIResponse().description("What the client has");
            addHeaders(unchanged, ContractHeader.ofState());
            responses.addAPIResponse("304", unchanged);
        }
        for (var refusal : Refusal.ALL) {
            if (refusal.mayHappenTo(operation) && !isToldBy(operation, refusal.status())) {
                responses.addAPIResponse(refusal.status(), refusal.reference());
            }
        }
    }

    private static boolean isProblem(APIResponse response) {
        return response.getContent() != null
                && response.getContent().hasMediaType(Problem.MEDIA_TYPE);
    }

    /** The framework adds an answer without content, which says nothing. */
    private static boolean isToldBy(Described operation, String status) {
        APIResponse told = operation.responses().getAPIResponse(status);
        return told != null && told.getContent() != null;
    }

    private static void addHeaders(Described operation, String status, APIResponse response) {
        if (!status.startsWith("2")) {
            if (isProblem(response)) {
                addHeaders(response, ContractHeader.ofRefusals());
            }
            return;
        }
        for (var header : ContractHeader.values()) {
            if (header.comesWith(operation, status)) {
                addHeaders(response, List.of(header));
            }
        }
    }

    private static void addHeaders(APIResponse response, List<ContractHeader> headers) {
        for (var header : headers) {
            Header reference = header.reference();
            response.addHeader(header.headerName(), reference);
        }
    }
}
