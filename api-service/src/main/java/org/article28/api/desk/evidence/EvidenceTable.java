package org.article28.api.desk.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the evidence.
 *
 * @param after the last row, where there is more
 */
public record EvidenceTable(List<EvidenceRow> rows, @Nullable String after) {

    /** One more is asked for, which tells whether there is more. */
    static final int SHOWN = 100;

    static final int ASKED = SHOWN + 1;

    public EvidenceTable {
        rows = List.copyOf(rows);
    }

    static EvidenceTable of(JsonNode told) {
        var rows = new ArrayList<EvidenceRow>();
        for (int i = 0; i < told.size() && i < SHOWN; i++) {
            rows.add(EvidenceRow.of(told.get(i)));
        }
        boolean isMore = told.size() > SHOWN;
        return new EvidenceTable(rows, isMore ? told.get(SHOWN - 1).path("id").asText() : null);
    }

    public int shown() {
        return rows.size();
    }
}
