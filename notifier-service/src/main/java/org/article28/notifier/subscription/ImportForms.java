package org.article28.notifier.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;

/** Reads tables of subscriptions: CSV with a header, services separated by semicolons. Pure. */
final class ImportForms {

    private static final ObjectReader CSV = reader();

    private ImportForms() {}

    private static ObjectReader reader() {
        var csv =
                CsvMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
                        .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
                        .enable(CsvParser.Feature.TRIM_SPACES)
                        .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                        .build();
        return csv.readerFor(ImportedSubscription.class)
                .with(
                        csv.schemaFor(ImportedSubscription.class)
                                .withHeader()
                                .withColumnReordering(true));
    }

    static List<ImportedSubscription> csv(byte[] table) {
        var rows = new ArrayList<ImportedSubscription>();
        try (var lines = CSV.<ImportedSubscription>readValues(table)) {
            while (rows.size() <= Imports.MOST && lines.hasNextValue()) {
                rows.add(lines.nextValue());
            }
            return rows;
        } catch (JsonProcessingException e) {
            var where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw new Rejection.Invalid(FieldError.at("", "csv", where + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new Rejection.Invalid(FieldError.at("", "csv", "is no table in UTF-8"));
        }
    }
}
