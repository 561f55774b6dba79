package org.article28.notifier.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How rows are written; one at a time, however many there are. */
enum RowForm {
    JSON("application/json") {
        @Override
        SequenceWriter open(ObjectMapper json, Class<?> type, OutputStream out) throws IOException {
            return writer(json, type).writeValuesAsArray(out);
        }
    },
    NDJSON("application/x-ndjson") {
        @Override
        SequenceWriter open(ObjectMapper json, Class<?> type, OutputStream out) throws IOException {
            return writer(json, type).withRootValueSeparator("\n").writeValues(out);
        }
    },
    CSV("text/csv") {
        @Override
        SequenceWriter open(ObjectMapper json, Class<?> type, OutputStream out) throws IOException {
            var csv =
                    CsvMapper.builder()
                            .addModule(new JavaTimeModule())
                            .addModule(CellGuard.module())
                            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .build();
            return csv.writer(csv.schemaFor(type).withHeader())
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writeValues(out);
        }
    };

    private final String mediaType;

    RowForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Rows go to it; closing it leaves the stream open. */
    abstract SequenceWriter open(ObjectMapper json, Class<?> type, OutputStream out)
            throws IOException;

    String mediaType() {
        return mediaType;
    }

    /** By the name that {@code ?format=} has for it. */
    static Optional<RowForm> named(String name) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static RowForm ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(type))
                .findFirst()
                .orElseThrow();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(form -> form.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static ObjectWriter writer(ObjectMapper json, Class<?> type) {
        return json.writerFor(type).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }
}
