package org.article28.api.desk.part;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.DeskWording;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.drafts.DraftViews;
import org.article28.api.draft.Drafting;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Encoded;
import org.article28.api.wire.HtmlPages;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The entries of a draft, to be found and edited. */
@Path("/desk/drafts/{id}/entries")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER})
public class EntriesPageResource {

    private static final int SHOWN = 200;

    private final Drafting drafting;
    private final DraftViews views;
    private final DeskFrames frames;
    private final DeskWording wording;
    private final Visitors visitors;

    EntriesPageResource(
            Drafting drafting,
            DraftViews views,
            DeskFrames frames,
            DeskWording wording,
            Visitors visitors) {
        this.drafting = drafting;
        this.views = views;
        this.frames = frames;
        this.wording = wording;
        this.visitors = visitors;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @PathParam("id") String draft,
            @QueryParam("q") @DefaultValue("") String sought,
            @QueryParam("after") @Nullable String after) {
        var visitor = visitors.current();
        var head = views.head(draft, visitor);
        var found =
                drafting.base(draft).document().subProcessors().stream()
                        .filter(entry -> matches(entry, sought.strip()))
                        .toList();
        int first = after == null ? 0 : indexAfter(after, found);
        var shown = found.subList(first, Math.min(first + SHOWN, found.size()));
        boolean isMore = first + shown.size() < found.size();
        var page =
                new EntriesPage(
                        frames.of(DeskFrames.say().entriesOf(head.title()), visitor),
                        head,
                        sought,
                        told(first, shown.size(), found.size()),
                        shown.stream().map(this::line).toList(),
                        isMore ? more(sought, shown.getLast()) : null);
        return HtmlPages.personal(page.render()).build();
    }

    /** Which are shown is said where it is not all. */
    private static String told(int first, int shown, int found) {
        var say = DeskFrames.say();
        var count = say.foundEntries(found);
        return shown == found ? count : count + " " + say.shownEntries(first + 1, first + shown);
    }

    private static int indexAfter(String id, List<SubProcessor> found) {
        return IntStream.range(0, found.size())
                .filter(i -> found.get(i).id().equals(id))
                .map(i -> i + 1)
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("no such entry is found any more"));
    }

    private static String more(String sought, SubProcessor last) {
        return "?after=" + Encoded.of(last.id()) + "&q=" + Encoded.of(sought);
    }

    private static boolean matches(SubProcessor entry, String sought) {
        var folded = sought.toLowerCase(Locale.ROOT);
        return Stream.of(entry.id(), entry.name(), entry.legalName(), entry.purpose())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(folded));
    }

    private EntriesPage.EntryLine line(SubProcessor entry) {
        var country = entry.country();
        return new EntriesPage.EntryLine(
                entry.id(),
                entry.name(),
                country == null ? "" : wording.words().country(country),
                Objects.requireNonNullElse(entry.purpose(), ""));
    }
}
