package org.article28.api.desk;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form as a page shows it: what a browser would send of it, untouched or filled in. */
final class ShownForm {

    private static final Pattern FORM =
            Pattern.compile("<form class=\"desk\".*?</form>", Pattern.DOTALL);
    private static final Pattern CONTROL =
            Pattern.compile(
                    "<input([^>]*)>|<textarea([^>]*)>\\n?([^<]*)|<select([^>]*)>(.*?)</select>",
                    Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\" selected");

    /** Names and values in turn. */
    private final List<Map.Entry<String, String>> shown = new ArrayList<>();

    private ShownForm() {}

    /** The first one of the desk's on that page. */
    static ShownForm of(Response page) {
        var form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("there is no form");
        }
        var read = new ShownForm();
        var controls = CONTROL.matcher(form.group());
        while (controls.find()) {
            if (controls.group(1) != null) {
                read.input(controls.group(1));
            } else if (controls.group(2) != null) {
                read.add(attribute(controls.group(2), "name"), controls.group(3));
            } else {
                read.select(attribute(controls.group(4), "name"), controls.group(5));
            }
        }
        return read;
    }

    private void input(String attributes) {
        boolean isBox = attributes.contains("type=\"checkbox\"");
        if (!isBox || attributes.endsWith(" checked")) {
            add(attribute(attributes, "name"), attribute(attributes, "value"));
        }
    }

    private void select(String name, String options) {
        CHOSEN.matcher(options).results().forEach(chosen -> add(name, chosen.group(1)));
    }

    private void add(String name, String value) {
        if (!name.equals("form")) {
            shown.add(Map.entry(name, plain(value)));
        }
    }

    private static String attribute(String attributes, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** With these fields in place of those of the same name. */
    String[] filled(String... fields) {
        Set<String> names =
                IntStream.range(0, fields.length)
                        .filter(i -> i % 2 == 0)
                        .mapToObj(i -> fields[i])
                        .collect(Collectors.toSet());
        var untouched =
                shown.stream()
                        .filter(field -> !names.contains(field.getKey()))
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()));
        return Stream.concat(untouched, Stream.of(fields)).toArray(String[]::new);
    }
}
