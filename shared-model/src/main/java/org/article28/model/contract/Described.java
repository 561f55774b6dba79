package org.article28.model.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** An operation as the contract describes it, and what follows from that. */
record Described(String path, PathItem item, HttpMethod method, Operation operation) {

    private static final Set<String> GUARDED =
            Set.of(
                    "/v1/subprocessors",
                    "/v1/assessments",
                    "/v1/drafts",
                    "/v1/contractual-contacts");

    private static final String IF_MATCH = "If-Match";

    static final String FORM = "application/x-www-form-urlencoded";

    static final String LINK_TOKEN = "token";

    /** As annotations name the security of their operations. */
    private static final String SUBSCRIBER = "subscriber";

    private static final List<String> CACHED = List.of("/v1/", "/feed", "/docs", "/problems");

    APIResponses responses() {
        return operation.getResponses();
    }

    boolean isRead() {
        return method == HttpMethod.GET;
    }

    /** Whether only a token opens it, whatever the service is configured to. */
    boolean isSecured() {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    boolean concernsSubscribers() {
        return path.startsWith("/v1/subscriptions")
                || path.equals("/subscribe")
                || path.equals("/unsubscribe");
    }

    /** A read of what is published, or of pages about the API. */
    boolean isCached() {
        return isRead()
                && !isSecured()
                && !concernsSubscribers()
                && CACHED.stream().anyMatch(path::startsWith);
    }

    /** A write of whoever has a token. */
    boolean isEdit() {
        return !isRead() && isSecured() && !concernsSubscribers();
    }

    boolean isLimited() {
        return !isRead() || concernsSubscribers();
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** By media types; only where it has a body. */
    Map<String, MediaType> body() {
        return operation.getRequestBody().getContent().getMediaTypes();
    }

    /** What a page sends; null where no page does. */
    @Nullable Schema form() {
        @Nullable MediaType sent = hasBody() ? body().get(FORM) : null;
        return sent == null ? null : sent.getSchema();
    }

    /** Whether the token that opens it comes from a mail, by its link or in a header. */
    boolean isOpenedByLink() {
        var form = form();
        return isOfSubscriber()
                || takesAny(LINK_TOKEN)
                || (form != null
                        && form.getProperties() != null
                        && form.getProperties().containsKey(LINK_TOKEN));
    }

    private boolean isOfSubscriber() {
        return isSecured()
                && operation.getSecurity().stream()
                        .anyMatch(each -> each.getSchemes().containsKey(SUBSCRIBER));
    }

    List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    boolean namesSomething() {
        return path.contains("{") || takesAny("draft", "version", "at", "from");
    }

    boolean isPaged() {
        return takesAny("limit") || path.startsWith("/feed");
    }

    boolean isConditional() {
        return takes(operation, IF_MATCH);
    }

    /** Whether what it answers can be named in {@code If-Match}. */
    boolean isGuarded() {
        return item.getOperations().values().stream().anyMatch(each -> takes(each, IF_MATCH));
    }

    /** Whether it makes what can then be named in {@code If-Match}. */
    boolean makesGuarded(String status) {
        return status.equals("201") && GUARDED.contains(path);
    }

    boolean takesAny(String... names) {
        return Arrays.stream(names).anyMatch(name -> takes(operation, name));
    }

    private static boolean takes(Operation operation, String name) {
        @Nullable List<Parameter> parameters = operation.getParameters();
        return parameters != null
                && parameters.stream()
                        .anyMatch(
                                parameter ->
                                        name.equals(parameter.getName())
                                                || isReference(parameter, name));
    }

    private static boolean isReference(Parameter parameter, String name) {
        return parameter.getRef() != null && parameter.getRef().endsWith("/" + name);
    }
}
