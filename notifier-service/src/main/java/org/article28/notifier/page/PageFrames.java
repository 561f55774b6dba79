package org.article28.notifier.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.LogoPath;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.mail.wording.Languages;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.page.PageFrame.Language;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** Puts a frame around each page. */
@ApplicationScoped
class PageFrames {

    private static final String LANG = "lang=";

    private final Languages languages;
    private final NewestRegister register;
    private final UriInfo uri;
    private final Request request;
    private final HttpHeaders headers;

    PageFrames(
            Languages languages,
            NewestRegister register,
            UriInfo uri,
            Request request,
            HttpHeaders headers) {
        this.languages = languages;
        this.register = register;
        this.uri = uri;
        this.request = request;
        this.headers = headers;
    }

    /**
     * @param lang the language that was asked for by name
     */
    PageFrame of(Wording wording, @Nullable String lang) {
        return new PageFrame(
                wording.tag(),
                lang == null ? "" : "?" + LANG + lang,
                wording.frame(),
                uri.getRequestUri().getPath(),
                register.lastKnown().map(known -> known.organisation().name()).orElse("Article 28"),
                logo(),
                request.getMethod().equals(HttpMethod.POST) ? List.of() : links(wording));
    }

    private @Nullable String logo() {
        return Optional.ofNullable(headers.getHeaderString(LogoPath.HEADER))
                .flatMap(LogoPath::read)
                .orElse(null);
    }

    private List<Language> links(Wording chosen) {
        return languages.all().stream()
                .sorted(Comparator.comparingInt(PageFrames::place).thenComparing(Wording::tag))
                .map(
                        each ->
                                new Language(
                                        each.tag(),
                                        name(each),
                                        in(each.tag(), uri.getRequestUri()),
                                        each.tag().equals(chosen.tag())))
                .toList();
    }

    /** Ours first, as on the pages of the list. */
    private static int place(Wording wording) {
        int place = Words.LANGUAGES.indexOf(wording.tag());
        return place < 0 ? Words.LANGUAGES.size() : place;
    }

    private static String name(Wording wording) {
        var name = wording.locale().getDisplayLanguage(wording.locale());
        return name.substring(0, 1).toUpperCase(wording.locale()) + name.substring(1);
    }

    private static String in(String tag, URI page) {
        var query = page.getRawQuery();
        var others =
                Stream.of(query == null ? new String[0] : query.split("&", -1))
                        .filter(part -> !part.isEmpty() && !part.startsWith(LANG));
        return page.getRawPath()
                + Stream.concat(others, Stream.of(LANG + tag))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
