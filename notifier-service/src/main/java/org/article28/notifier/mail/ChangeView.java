package org.article28.notifier.mail;

import java.util.List;

/** A change in words. */
public record ChangeView(String heading, List<FieldView> fields) {

    public ChangeView {
        fields = List.copyOf(fields);
    }
}
