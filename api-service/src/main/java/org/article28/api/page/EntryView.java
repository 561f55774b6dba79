package org.article28.api.page;

import java.util.List;
import org.article28.wording.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A sub-processor as pages show it.
 *
 * @param services none means all
 * @param from first day of an engagement that is ahead
 * @param until last day of one that is over
 */
public record EntryView(
        String id,
        Passage name,
        @Nullable String legalName,
        @Nullable Passage purpose,
        List<Place> places,
        List<String> mechanisms,
        List<String> services,
        @Nullable String from,
        @Nullable String until,
        List<ComingView> coming) {

    public EntryView {
        places = List.copyOf(places);
        mechanisms = List.copyOf(mechanisms);
        services = List.copyOf(services);
        coming = List.copyOf(coming);
    }

    /**
     * Where data is.
     *
     * @param flag as text; empty where no country is named
     */
    public record Place(String flag, String words) {}

    /**
     * What is announced of it.
     *
     * @param what happens, and when
     * @param until the last day to object; null where nobody may
     * @param urgency why it could not wait; null where it could
     * @param fields what will be
     */
    public record ComingView(
            String id,
            Passage name,
            String what,
            @Nullable String until,
            @Nullable String urgency,
            List<Field> fields) {

        public ComingView {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field with what is said of it, a line for each element of a list.
     *
     * @param url where what is said leads; null where it is no web address
     */
    public record Field(String label, List<Passage> values, @Nullable String url) {

        public Field {
            values = List.copyOf(values);
        }
    }
}
