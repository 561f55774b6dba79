package org.article28.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final References REFERENCES =
            new References(
                    List.of("acme-2", "group"), List.of("Acme", "Group"), List.of("acme", "g"));

    @Test
    void groupIsMeantByNameAndEverythingElseByItsId() {
        var entry = entry();

        REFERENCES.resolveGroup(entry);

        assertThat(entry.toString())
                .isEqualTo(
                        "{\"memberOf\":\"group\",\"engagedBy\":\"acme\",\"replaces\":[\"acme\"]}");
    }

    @Test
    void documentWithoutIdsRefersByTheIdsThatNamesGive() {
        var entry = entry();

        REFERENCES.resolveEntry(entry);

        assertThat(entry.toString())
                .isEqualTo(
                        "{\"memberOf\":\"group\",\"engagedBy\":\"acme-2\",\"replaces\":[\"acme-2\"]}");
    }

    private static ObjectNode entry() {
        var entry = JsonMapper.builder().build().createObjectNode();
        entry.put("memberOf", "Group").put("engagedBy", "acme").putArray("replaces").add("acme");
        return entry;
    }
}
