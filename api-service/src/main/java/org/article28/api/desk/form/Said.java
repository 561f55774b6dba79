package org.article28.api.desk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one place of a form.
 *
 * @param place as the form names it
 * @param faults why it is refused
 * @param remarks what the rules say of it
 */
public record Said(String place, List<String> faults, List<Remark> remarks, @Nullable String hint) {

    public Said {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** Whether the rules keep the draft from being published for it. */
    public boolean isBlocking() {
        return remarks.stream().anyMatch(Remark::blocks);
    }

    public String id() {
        return "said-" + place.replace('/', '-');
    }

    /** The same, where the form that was sent has another name for the place. */
    public Said at(String other) {
        return new Said(other, faults, remarks, hint);
    }
}
