package org.article28.api.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.article28.model.json.WholeNumbers;
import org.yaml.snakeyaml.LoaderOptions;

/** What we accept and write, beyond Jackson's defaults. */
@Singleton
class Mappers implements ObjectMapperCustomizer {

    private static final int DEEPEST = 40;
    private static final long MOST_TOKENS = 10_000_000;
    private static final int LONGEST_TEXT = 1_000_000;

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory().setStreamReadConstraints(bounded());
        strict(json);
        for (var scalar :
                new CoercionInputShape[] {
                    CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
                }) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(scalar, CoercionAction.Fail);
        }
        json.coercionConfigFor(LogicalType.Boolean)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        for (var type :
                new LogicalType[] {
                    LogicalType.Integer, LogicalType.Boolean, LogicalType.DateTime
                }) {
            json.coercionConfigFor(type)
                    .setCoercion(
                            CoercionInputShape.String,
                            type == LogicalType.DateTime
                                    ? CoercionAction.TryConvert
                                    : CoercionAction.Fail);
        }
    }

    /**
     * A mapper for YAML that reads and writes the same records; its scalars are looser, as YAML's
     * are.
     */
    static ObjectMapper yaml(ObjectMapper json) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(64 * 1024 * 1024);
        var factory =
                YAMLFactory.builder()
                        .loaderOptions(options)
                        .streamReadConstraints(bounded())
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .disable(YAMLGenerator.Feature.SPLIT_LINES)
                        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                        .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                        .build();
        var yaml = json.copyWith(factory);
        return strict(yaml);
    }

    /** A list of 20,000 entries has about a million tokens. */
    private static StreamReadConstraints bounded() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxTokenCount(MOST_TOKENS)
                .maxStringLength(LONGEST_TEXT)
                .build();
    }

    private static ObjectMapper strict(ObjectMapper mapper) {
        mapper.registerModule(new WholeNumbers());
        // Jackson's own choice for sets forgets the author's order, and with it what a pointer
        // points to.
        mapper.registerModule(
                new SimpleModule("authors-order")
                        .addAbstractTypeMapping(Set.class, LinkedHashSet.class));
        for (var list : new Class<?>[] {List.class, Set.class}) {
            mapper.configOverride(list).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        }
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        return mapper;
    }
}
