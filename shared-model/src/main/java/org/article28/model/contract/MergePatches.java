package org.article28.model.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Describes merge patches (RFC 7396) of what the same path takes as a whole: each member as it is
 * there, or null to take it out, and none needed.
 */
final class MergePatches {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Map<String, Schema> whole;
    private final Map<String, Schema> patches = new LinkedHashMap<>();

    MergePatches(Map<String, Schema> whole) {
        this.whole = whole;
    }

    /** Those that the described operations refer to. */
    Map<String, Schema> schemas() {
        return patches;
    }

    void describe(Described operation) {
        var replacement = operation.item().getPUT();
        var patch = operation.hasBody() ? operation.body().get(MERGE_PATCH) : null;
        if (patch == null || replacement == null) {
            return;
        }
        var record = replacement.getRequestBody().getContent().getMediaTypes().get(JSON);
        var name = record == null ? null : References.name(record.getSchema());
        if (name != null) {
            patch.setSchema(patchOf(name));
        }
    }

    private Schema patchOf(String name) {
        var patch = name + "Patch";
        if (!patches.containsKey(patch)) {
            var schema =
                    OASFactory.createSchema()
                            .addType(SchemaType.OBJECT)
                            .description(
                                    "A merge patch of a %s: what is absent stays, and null takes it out"
                                            .formatted(name));
            // First, since a record may hold itself.
            patches.put(patch, schema);
            members(name).forEach((member, value) -> schema.addProperty(member, orNull(value)));
        }
        return OASFactory.createSchema().ref(References.to(patch));
    }

    private Schema orNull(Schema value) {
        return OASFactory.createSchema()
                .anyOf(List.of(changed(value), OASFactory.createSchema().addType(SchemaType.NULL)));
    }

    /** Objects are patched themselves; anything else is replaced. */
    private Schema changed(Schema value) {
        var name = References.name(value);
        if (name != null) {
            return members(name).isEmpty() ? value : patchOf(name);
        }
        @Nullable Schema members = value.getAdditionalPropertiesSchema();
        return members == null
                ? value
                : OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .additionalPropertiesSchema(orNull(members));
    }

    private Map<String, Schema> members(String name) {
        @Nullable Schema schema = whole.get(name);
        return schema == null || schema.getProperties() == null ? Map.of() : schema.getProperties();
    }
}
