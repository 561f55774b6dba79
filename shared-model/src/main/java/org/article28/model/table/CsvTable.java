package org.article28.model.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.article28.model.problem.FieldError;

/**
 * Comma-separated values with a header row, RFC 4180.
 *
 * @param rows each with as many cells as there are headings
 */
public record CsvTable(List<String> headings, List<List<String>> rows) {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    public CsvTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Semicolons or tabs part the cells where the header row has no comma, as spreadsheets of many
     * countries write them. Rows without any text are passed over.
     *
     * @throws Unreadable if a row is broken; the row is named
     */
    public static CsvTable read(String text) {
        var headings = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (MappingIterator<List<String>> lines =
                MAPPER.readerForListOf(String.class).with(schema).readValues(text)) {
            while (lines.hasNextValue()) {
                var cells = lines.nextValue();
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (headings.isEmpty()) {
                    cells.forEach(heading -> headings.add(Formulas.strip(heading).strip()));
                } else {
                    rows.add(row(cells, headings, rows.size()));
                }
            }
        } catch (JsonProcessingException e) {
            throw broken(rows.size(), "a quote is not closed, or text follows a closed one", e);
        } catch (IOException e) {
            throw new IllegalStateException("a text can be read", e);
        }
        return new CsvTable(headings, rows);
    }

    private static List<String> row(List<String> cells, List<String> headings, int index) {
        if (cells.size() != headings.size()) {
            throw new Unreadable(
                    FieldError.at(
                            "/rows/" + index,
                            "cells",
                            "row %d has %d cells where there are %d columns%s"
                                    .formatted(
                                            index + 1,
                                            cells.size(),
                                            headings.size(),
                                            beyond(cells, headings))));
        }
        return cells.stream().map(Formulas::strip).toList();
    }

    private static String beyond(List<String> cells, List<String> headings) {
        return cells.size() < headings.size()
                ? "; the first one missing is " + headings.get(cells.size())
                : "; a cell with a comma in it needs quotes";
    }

    private static char separator(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var outside = header.replaceAll("\"[^\"]*\"", "");
        if (outside.indexOf(',') >= 0) {
            return ',';
        }
        return outside.indexOf(';') >= 0 ? ';' : outside.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static Unreadable broken(int index, String detail, JsonProcessingException cause) {
        var location = cause.getLocation();
        var place = location == null ? "" : " (line " + location.getLineNr() + ")";
        return new Unreadable(
                FieldError.at(
                        "/rows/" + index, "syntax", "row " + (index + 1) + ": " + detail + place));
    }
}
