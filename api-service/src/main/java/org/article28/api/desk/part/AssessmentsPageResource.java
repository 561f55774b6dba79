package org.article28.api.desk.part;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.DeskWording;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.drafts.DraftViews;
import org.article28.api.draft.Drafting;
import org.article28.api.wire.HtmlPages;
import org.article28.model.Assessment;
import org.article28.model.Codes;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The assessments of a draft, to be found and edited. */
@Path("/desk/drafts/{id}/assessments")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER})
public class AssessmentsPageResource {

    private final Drafting drafting;
    private final DraftViews views;
    private final DeskFrames frames;
    private final DeskWording wording;
    private final Visitors visitors;

    AssessmentsPageResource(
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
    public Response list(@PathParam("id") String draft) {
        var visitor = visitors.current();
        var head = views.head(draft, visitor);
        var frame = frames.of(Noun.say().assessmentsOf(head.title()), visitor);
        var lines = drafting.base(draft).document().assessments().stream().map(this::line).toList();
        return HtmlPages.personal(new AssessmentsPage(frame, head, lines).render()).build();
    }

    private AssessmentsPage.AssessmentLine line(Assessment assessment) {
        var risk = assessment.residualRisk();
        var reviewBy = assessment.reviewBy();
        var words = wording.words();
        return new AssessmentsPage.AssessmentLine(
                assessment.id(),
                assessment.label(),
                risk == null ? "" : words.terms().code(Codes.of(risk)),
                reviewBy == null ? "" : words.days().day(reviewBy));
    }
}
