package org.article28.api.countries;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.article28.model.Regime;
import org.article28.model.TransferMechanism;
import org.jspecify.annotations.Nullable;

/**
 * A table as its resource file has it.
 *
 * @param instruments where each is found, by name
 */
record TableFile(Regime regime, Map<String, String> instruments, List<Line> rows) {

    private static final ObjectReader YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build().readerFor(TableFile.class);

    /** {@code name}: for what is no country. */
    record Line(
            String code,
            @Nullable String name,
            Kind kind,
            String instrument,
            @Nullable String scope,
            boolean partial,
            TransferMechanism.@Nullable Type only,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * @throws IllegalStateException if it is no such table
     */
    static Table read(byte[] yaml) {
        try {
            return YAML.<TableFile>readValue(yaml).table();
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("the table of countries is not right", e);
        }
    }

    private Table table() {
        return new Table(regime, rows.stream().map(this::row).toList());
    }

    private Row row(Line line) {
        var source = instruments.get(line.instrument());
        if (source == null) {
            throw new IllegalArgumentException(line.instrument() + " has no source");
        }
        return new Row(
                line.code(),
                line.name() == null ? Row.name(line.code()) : line.name(),
                line.kind(),
                line.instrument(),
                line.scope(),
                line.partial(),
                line.only(),
                line.from(),
                line.until(),
                source);
    }
}
