package org.article28.api.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What a browser sends of a form, with files or without. Pure. */
public record SentForm(Map<String, List<String>> fields, Map<String, SentFile> files) {

    /** The field that tells forms of ours from forged ones. */
    public static final String KEY = "form";

    public static final SentForm EMPTY = new SentForm(Map.of(), Map.of());

    /**
     * @throws Rejection.Malformed if it is no form
     */
    public static SentForm of(byte[] body) {
        var fields = new LinkedHashMap<String, List<String>>();
        var text = new String(body, StandardCharsets.UTF_8);
        Arrays.stream(text.split("&"))
                .filter(pair -> !pair.isEmpty())
                .forEach(
                        pair -> {
                            int equals = pair.indexOf('=');
                            var name = equals < 0 ? pair : pair.substring(0, equals);
                            var value = equals < 0 ? "" : pair.substring(equals + 1);
                            fields.computeIfAbsent(decoded(name), _ -> new ArrayList<>())
                                    .add(decoded(value));
                        });
        return new SentForm(fields, Map.of());
    }

    /**
     * As {@link #of(byte[])}, of any type that browsers send.
     *
     * @throws Rejection.Malformed if it is no form
     */
    public static SentForm of(byte[] body, @Nullable String contentType) {
        if (contentType == null || !Multipart.isOne(contentType)) {
            return of(body);
        }
        var fields = new LinkedHashMap<String, List<String>>();
        var files = new LinkedHashMap<String, SentFile>();
        for (var part : Multipart.parts(body, contentType)) {
            var file = part.file();
            if (file == null) {
                fields.computeIfAbsent(part.name(), _ -> new ArrayList<>())
                        .add(
                                new String(part.content(), StandardCharsets.UTF_8)
                                        .replace("\r\n", "\n"));
            } else {
                files.put(part.name(), new SentFile(file, part.content()));
            }
        }
        return new SentForm(fields, files);
    }

    private static String decoded(String text) {
        try {
            // Browsers end lines as mail does.
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IllegalArgumentException noForm) {
            throw new Rejection.Malformed(FieldError.at("", "syntax", "the form can't be read"));
        }
    }

    /** The first of that name, stripped; empty where there is none. */
    public String text(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** As {@link #text}; null where nothing was filled in. */
    public @Nullable String filled(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public SentFile file(String name) {
        return files.getOrDefault(name, SentFile.NONE);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }
}
