package org.article28.api.desk.deliveries;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.api.desk.Moments;
import org.jspecify.annotations.Nullable;

/**
 * A notice, and how far it is.
 *
 * @param heldUntil when it goes on by itself, in words; null where it is not held
 * @param counts deliveries by state
 */
public record NoticeLine(
        String id, String kind, String state, @Nullable String heldUntil, List<Count> counts) {

    private static final Set<String> ENDED = Set.of("done", "cancelled");
    private static final Set<String> PAUSABLE =
            Set.of("waiting", "held", "spreading", "delivering");

    public NoticeLine {
        counts = List.copyOf(counts);
    }

    /** How many deliveries are in a state. */
    public record Count(String state, long deliveries) {}

    static NoticeLine of(JsonNode notice) {
        var counts = new ArrayList<Count>();
        for (Map.Entry<String, JsonNode> each : notice.path("deliveries").properties()) {
            counts.add(new Count(each.getKey(), each.getValue().asLong()));
        }
        return new NoticeLine(
                notice.path("id").asText(),
                notice.path("kind").asText(),
                notice.path("state").asText(),
                heldUntil(notice),
                counts);
    }

    private static @Nullable String heldUntil(JsonNode notice) {
        return notice.path("state").asText().equals("held") && notice.hasNonNull("heldUntil")
                ? Moments.words(notice.path("heldUntil").asText())
                : null;
    }

    /** Whether it ended without a delivery to anybody. */
    public boolean isToNobody() {
        return state.equals("done") && counts.isEmpty();
    }

    public boolean isUnderWay() {
        return !ENDED.contains(state);
    }

    public boolean isPausable() {
        return PAUSABLE.contains(state);
    }

    public boolean isPaused() {
        return state.equals("paused");
    }

    public boolean hasFailed() {
        return counts.stream()
                .anyMatch(each -> each.state().equals("failed") && each.deliveries() > 0);
    }
}
