package org.article28.api.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.article28.model.Document;
import org.jspecify.annotations.Nullable;

/** The languages that a version is translated into. Pure. */
public final class Languages {

    private Languages() {}

    /** Of anything in the document. */
    public static Set<String> of(Document document) {
        var languages = new TreeSet<String>();
        document.subProcessors().forEach(entry -> add(entry.translations(), languages));
        document.assessments().forEach(assessment -> add(assessment.translations(), languages));
        var register = document.register();
        if (register != null) {
            add(register.translations(), languages);
            register.statements().forEach(each -> add(each.translations(), languages));
            register.sections().forEach(each -> add(each.translations(), languages));
        }
        return languages;
    }

    /** Most parts have none, and a list is long. */
    private static void add(Map<String, Map<String, String>> translations, Set<String> languages) {
        if (!translations.isEmpty()) {
            languages.addAll(translations.keySet());
        }
    }

    /**
     * The best of the translations; null where the authoritative text is as good or better, or
     * where there is none. Who asks for {@code en} is served by a text in {@code en-GB}.
     */
    static @Nullable String lookup(
            List<Locale.LanguageRange> asked, Set<String> translations, String authoritative) {
        var original = new ArrayList<String>();
        for (var tag = authoritative; !tag.isEmpty(); tag = shortened(tag)) {
            original.add(tag);
        }
        var all = new ArrayList<>(original);
        translations.stream()
                .filter(language -> !language.equalsIgnoreCase(authoritative))
                .forEach(all::add);
        var found = Locale.lookupTag(asked, all);
        return found == null || original.contains(found) ? null : found;
    }

    private static String shortened(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
}
