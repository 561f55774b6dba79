package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.Faults;
import org.article28.api.history.History;
import org.article28.api.page.Parts;

/** Makes the pages of contacts: with a form for who may change them. */
@ApplicationScoped
class ContactPages {

    private final DeskFrames frames;
    private final Visitors visitors;
    private final History history;

    ContactPages(DeskFrames frames, Visitors visitors, History history) {
        this.frames = frames;
        this.visitors = visitors;
        this.history = history;
    }

    /** {@code filled}: what the fields say, by name. */
    ContactPage ofNew(JsonNode filled, Faults faults) {
        var frame = frames.of(Lists.say().newContact(), visitors.current());
        var fields = fields(filled, faults).ofNew();
        return new ContactPage(frame, null, "", List.of(), fields, faults, null);
    }

    /** {@code known}: as the notifier has it; empty where it does not answer. */
    ContactPage of(String id, JsonNode known, String tag, JsonNode filled, Faults faults) {
        var visitor = visitors.current();
        var customer = known.path("customer").asText("");
        var title = customer.isEmpty() ? DeskFrames.say().contractualContacts() : customer;
        var frame = frames.of(title, visitor);
        return visitor.mayEnterContacts()
                ? new ContactPage(
                        frame,
                        id,
                        tag,
                        Contacts.identity(known),
                        fields(filled, faults).ofKnown(),
                        faults,
                        null)
                : new ContactPage(frame, id, tag, Contacts.all(known), List.of(), faults, null);
    }

    private ContactFields fields(JsonNode filled, Faults faults) {
        var register = Parts.register(history.newestSnapshot().document());
        return new ContactFields(register, filled, faults);
    }
}
