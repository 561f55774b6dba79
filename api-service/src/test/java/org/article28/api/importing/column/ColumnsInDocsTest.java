package org.article28.api.importing.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnsInDocsTest {

    @ParameterizedTest
    @EnumSource(Column.class)
    void columnIsTold(Column column) throws IOException {
        var docs = Path.of(System.getProperty("article28.root"), "docs", "import.md");
        var begin = "| %s | `%s` | ".formatted(column.heading(), column.field());
        var others = Synonyms.ALL.getOrDefault(column, List.of());
        var end = " | " + (others.isEmpty() ? "–" : String.join(", ", others)) + " |";

        assertThat(Files.readAllLines(docs))
                .anyMatch(line -> line.startsWith(begin) && line.endsWith(end));
    }
}
