package org.article28.model.contract;

import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in the contract of a service what its annotations do not: what holds of operations,
 * parameters and bodies by what they are. What an operation says of itself stands.
 */
public class CompletedContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        AnswersInContract.add(contract);
        operations(contract).forEach(ContractParameter::describeAll);
        operations(contract).filter(Described::isOpenedByLink).forEach(Links::need);
        SharedMembers.describe(schemas(contract));
        var patches = new MergePatches(schemas(contract));
        operations(contract).forEach(patches::describe);
        patches.schemas().forEach(contract.getComponents()::addSchema);
        var closed = new ClosedRequests(schemas(contract));
        operations(contract).forEach(closed::close);
        var optional = new OptionalMembers(schemas(contract), operations(contract));
        operations(contract).forEach(optional::describe);
        schemas(contract).values().forEach(OptionalMembers::nameNull);
    }

    private static Map<String, Schema> schemas(OpenAPI contract) {
        return contract.getComponents().getSchemas();
    }

    static Stream<Described> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().entrySet().stream()
                .flatMap(
                        path ->
                                path.getValue().getOperations().entrySet().stream()
                                        .map(
                                                each ->
                                                        new Described(
                                                                path.getKey(),
                                                                path.getValue(),
                                                                each.getKey(),
                                                                each.getValue())));
    }
}
