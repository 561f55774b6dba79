package org.article28.model.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Members of requests that may be left out may be null, too, and so may bodies: many clients write
 * what is absent so. What is also answered does not say it, since no answer has a null; nor do
 * patches, which mean something by it.
 */
final class OptionalMembers {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Map<String, Schema> schemas;
    private final Set<String> answered = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    OptionalMembers(Map<String, Schema> schemas, Stream<Described> operations) {
        this.schemas = schemas;
        operations
                .flatMap(operation -> operation.responses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .forEach(schema -> reach(schema, answered));
    }

    void describe(Described operation) {
        if (operation.hasBody() && !operation.body().containsKey(MERGE_PATCH)) {
            var sent = new HashSet<String>();
            @Nullable MediaType body = operation.body().get(JSON);
            reach(body == null ? null : body.getSchema(), sent);
            if (body != null
                    && !Boolean.TRUE.equals(operation.operation().getRequestBody().getRequired())) {
                body.setSchema(orNull(body.getSchema()));
            }
            sent.stream()
                    .filter(name -> !answered.contains(name) && seen.add(name))
                    .map(schemas::get)
                    .forEach(OptionalMembers::takeNull);
        }
    }

    private void reach(@Nullable Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        var name = References.name(schema);
        if (name != null && names.add(name)) {
            reach(schemas.get(name), names);
        }
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .forEach(each -> reach(each, names));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(each -> reach(each, names));
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(each -> reach(each, names));
        }
    }

    private static void takeNull(@Nullable Schema schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        @Nullable List<String> required = schema.getRequired();
        for (var member : List.copyOf(schema.getProperties().entrySet())) {
            if (required == null || !required.contains(member.getKey())) {
                schema.addProperty(member.getKey(), orNull(member.getValue()));
            }
        }
    }

    private static Schema orNull(Schema member) {
        @Nullable List<SchemaType> types = member.getType();
        if (member.getRef() != null || types == null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(member, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        return types.contains(SchemaType.NULL) ? member : member.addType(SchemaType.NULL);
    }

    /** What takes null beside some words has to name it among them. */
    static void nameNull(Schema schema) {
        @Nullable Map<String, Schema> members = schema.getProperties();
        if (members == null) {
            return;
        }
        for (var member : members.values()) {
            @Nullable List<SchemaType> types = member.getType();
            @Nullable List<Object> words = member.getEnumeration();
            if (types != null
                    && types.contains(SchemaType.NULL)
                    && words != null
                    && !words.contains(null)) {
                var all = new ArrayList<@Nullable Object>(words);
                all.add(null);
                member.setEnumeration(all);
            }
        }
    }
}
