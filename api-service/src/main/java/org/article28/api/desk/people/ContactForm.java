package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.article28.api.desk.SentForm;

/** What the form of a contact says, and what is sent of it. Pure. */
final class ContactForm {

    static final List<String> EVIDENCE = List.of("customer", "contractReference", "email");
    private static final List<String> DAYS = List.of("noticeDays", "objectionDays");
    private static final List<String> CODES = List.of("clock", "authorisation", "language");
    private static final List<String> LISTS = List.of("services", "sections");
    private static final int NO_NUMBER_OF_DAYS = -1;

    private ContactForm() {}

    /** As it was filled in. */
    static ObjectNode filled(SentForm form, ObjectMapper json) {
        var filled = json.createObjectNode();
        for (var names : List.of(EVIDENCE, DAYS, CODES)) {
            for (var name : names) {
                if (form.filled(name) != null) {
                    filled.put(name, form.text(name));
                }
            }
        }
        for (var name : LISTS) {
            var chosen = filled.putArray(name);
            form.all(name).forEach(chosen::add);
        }
        return filled;
    }

    /**
     * What is no number is sent as one of days that there can't be, so that the notifier says so.
     */
    static ObjectNode sent(ObjectNode filled) {
        var sent = filled.deepCopy();
        for (var name : DAYS) {
            if (sent.has(name)) {
                sent.put(name, days(sent.path(name).asText()));
            }
        }
        return sent;
    }

    /** As {@link #sent}, of one that there is: what is evidence stays as it is. */
    static ObjectNode sent(ObjectNode filled, JsonNode known) {
        var sent = sent(filled);
        for (var name : EVIDENCE) {
            if (known.has(name)) {
                sent.set(name, known.get(name));
            } else {
                sent.remove(name);
            }
        }
        return sent;
    }

    private static int days(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : NO_NUMBER_OF_DAYS;
    }
}
