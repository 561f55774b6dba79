package org.article28.api.desk.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown.
 *
 * @param summary of what has no field, and how much there is in all
 */
public record FormView(List<Group> groups, List<Rows> rows, Languages languages, Summary summary) {

    public FormView {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** Fields that belong together. */
    public record Group(String title, List<FormField> fields) {}

    /**
     * A list.
     *
     * @param name also where its count is sent
     * @param focused whether readers go on there, and it has no row that they could go on in
     */
    public record Rows(
            String name,
            String title,
            boolean ordered,
            boolean focused,
            Said said,
            List<Row> rows) {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An element of a list.
     *
     * @param place begins the names of its fields
     * @param id that it keeps; null where elements have none
     */
    public record Row(
            int number,
            String place,
            @Nullable String id,
            Said said,
            List<FormField> fields,
            @Nullable Patch patch) {

        /** The place of the row itself. */
        public String at() {
            return said.place();
        }
    }

    /**
     * What changes.
     *
     * @param place begins the names of its members
     * @param more what could change as well
     * @param others what changes as well and has no field, in words
     */
    public record Patch(
            String place, Said said, List<Member> members, List<Option> more, List<String> others) {

        public Patch {
            members = List.copyOf(members);
            more = List.copyOf(more);
            others = List.copyOf(others);
        }
    }

    /** Something that changes, under its name in the patch: a field, or a list. */
    public record Member(
            String name, String label, @Nullable FormField field, @Nullable Rows rows) {}

    /** What the texts are translated into, and what they could be. */
    public record Languages(List<Option> shown, List<Option> more, boolean focused) {}

    /** Each place of which something can be said. */
    public Stream<Said> said() {
        return Stream.concat(
                groups.stream().flatMap(group -> group.fields().stream()).flatMap(FormView::said),
                rows.stream().flatMap(FormView::said));
    }

    private static Stream<Said> said(FormField field) {
        return Stream.concat(
                Stream.of(field.said()), field.translations().stream().map(FormField::said));
    }

    private static Stream<Said> said(Rows rows) {
        return Stream.concat(Stream.of(rows.said()), rows.rows().stream().flatMap(FormView::said));
    }

    private static Stream<Said> said(Row row) {
        var patch = row.patch();
        return Stream.concat(
                Stream.concat(Stream.of(row.said()), row.fields().stream().flatMap(FormView::said)),
                patch == null ? Stream.empty() : said(patch));
    }

    private static Stream<Said> said(Patch patch) {
        return Stream.concat(
                Stream.of(patch.said()),
                patch.members().stream()
                        .flatMap(
                                member -> {
                                    var field = member.field();
                                    var rows = member.rows();
                                    return field != null
                                            ? said(field)
                                            : rows == null ? Stream.empty() : said(rows);
                                }));
    }
}
