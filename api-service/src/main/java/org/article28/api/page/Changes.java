package org.article28.api.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.wording.ChangeView;
import org.article28.wording.ChangeViews;
import org.article28.wording.Words;

/** Puts changes into the words of one page. Pure. */
public final class Changes {

    private final Register register;
    private final Words words;
    private final ObjectMapper json;

    public Changes(Register register, Words words, ObjectMapper json) {
        this.register = register;
        this.words = words;
        this.json = json;
    }

    /** Of one publication or comparison. */
    public List<ChangeView> of(List<PublishedChange> changes) {
        var read = changes.stream().map(this::read).toList();
        var views = new ChangeViews(register, words, read);
        return read.stream().map(views::of).toList();
    }

    /** Words are found for what readers of the event get: values without types of ours. */
    private PublishedChange read(PublishedChange change) {
        return json.convertValue(change, PublishedChange.class);
    }
}
