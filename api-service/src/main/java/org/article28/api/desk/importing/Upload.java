package org.article28.api.desk.importing;

import io.quarkus.qute.i18n.MessageBundles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.desk.SentForm;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Format;
import org.article28.model.problem.Ambiguity;
import org.article28.model.problem.FieldError;

/** A file as it was chosen, or pasted. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Upload(byte[] content, Format format, List<String> columns) {

    /**
     * @throws Rejection.Malformed without a file or a text, or if nobody says what it is
     */
    static Upload of(SentForm form) {
        var file = form.file("file");
        var columns = form.text("columns").lines().filter(each -> !each.isBlank()).toList();
        var text = form.text("text");
        if (!file.isChosen() && text.isEmpty()) {
            throw refused(say().nothingToImport());
        }
        return file.isChosen()
                ? new Upload(file.content(), format(form.text("format"), file.name()), columns)
                : new Upload(
                        text.getBytes(StandardCharsets.UTF_8),
                        format(form.text("format"), ""),
                        columns);
    }

    /** As it was chosen, else as the file's name ends. */
    private static Format format(String chosen, String file) {
        var extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (chosen.isEmpty() ? extension : chosen) {
            case "csv" -> Format.CSV;
            case "md", "markdown" -> Format.MARKDOWN;
            case "yaml", "yml" -> Format.YAML;
            case "json" -> Format.JSON;
            default -> throw refused(say().unknownFormat());
        };
    }

    static ImportWords say() {
        return MessageBundles.get(ImportWords.class);
    }

    static List<String> faults(Rejection refused) {
        var ambiguous =
                refused instanceof Rejection.Ambiguous several
                        ? several.ambiguities().stream().map(Upload::words)
                        : Stream.<String>empty();
        return Stream.of(
                        isToldByItsError(refused)
                                ? Stream.<String>empty()
                                : Stream.of(refused.detail()),
                        refused.errors().stream().map(Upload::words),
                        ambiguous)
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.toList());
    }

    /** The detail of one error is that error's, without its place. */
    private static boolean isToldByItsError(Rejection refused) {
        return refused.errors().stream().anyMatch(each -> each.detail().equals(refused.detail()));
    }

    private static String words(FieldError error) {
        var pointer = error.pointer();
        return pointer == null || pointer.isEmpty()
                ? error.detail()
                : pointer + ": " + error.detail();
    }

    private static String words(Ambiguity ambiguity) {
        return ambiguity.candidates().stream()
                .map(Ambiguity.Candidate::id)
                .collect(Collectors.joining(", ", ambiguity.name() + ": ", ""));
    }

    private static Rejection refused(String words) {
        return new Rejection.Malformed(FieldError.at("", "empty", words));
    }
}
