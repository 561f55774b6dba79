package org.article28.api.desk.part;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.article28.api.access.Role;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.form.Deed;
import org.article28.api.desk.form.Filled;
import org.article28.api.desk.form.Remarks;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Parts of a draft, in forms. */
@Path("/desk/drafts/{id}")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER})
public class PartPageResource {

    private static final String ONE = "/{noun:new-entry|new-assessment|register}";
    private static final String LISTED = "/{noun:entries|assessments}/{part}";
    private static final String CHECK = "/check";
    private static final String KEPT = "kept";
    private static final int OK = 200;
    private static final int NOT_KEPT = 422;

    private final PartDesk desk;
    private final PartReview review;
    private final PartPages pages;
    private final Visitors visitors;

    PartPageResource(PartDesk desk, PartReview review, PartPages pages, Visitors visitors) {
        this.desk = desk;
        this.review = review;
        this.pages = pages;
        this.visitors = visitors;
    }

    @GET
    @Path(ONE)
    @Operation(hidden = true)
    public Response begin(
            @PathParam("id") String draft,
            @PathParam("noun") String noun,
            @QueryParam(KEPT) @Nullable String kept) {
        return show(draft, desk.open(draft, Noun.at(noun)), kept);
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @PathParam("id") String draft, @PathParam("noun") String noun, byte[] body) {
        return keep(draft, desk.open(draft, Noun.at(noun)), SentForm.of(body));
    }

    @POST
    @Path(ONE + CHECK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response check(
            @PathParam("id") String draft, @PathParam("noun") String noun, byte[] body) {
        return check(draft, desk.open(draft, Noun.at(noun)), SentForm.of(body));
    }

    @GET
    @Path(LISTED)
    @Operation(hidden = true)
    public Response edit(
            @PathParam("id") String draft,
            @PathParam("noun") String noun,
            @PathParam("part") String part,
            @QueryParam(KEPT) @Nullable String kept) {
        return show(draft, desk.open(draft, Noun.at(noun), part), kept);
    }

    @POST
    @Path(LISTED)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replace(
            @PathParam("id") String draft,
            @PathParam("noun") String noun,
            @PathParam("part") String part,
            byte[] body) {
        return keep(draft, desk.open(draft, Noun.at(noun), part), SentForm.of(body));
    }

    @POST
    @Path(LISTED + CHECK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response check(
            @PathParam("id") String draft,
            @PathParam("noun") String noun,
            @PathParam("part") String part,
            byte[] body) {
        return check(draft, desk.open(draft, Noun.at(noun), part), SentForm.of(body));
    }

    @POST
    @Path(LISTED + "/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(
            @PathParam("id") String draft,
            @PathParam("noun") String noun,
            @PathParam("part") String part,
            byte[] body) {
        try {
            desk.remove(draft, Noun.at(noun), part, SentForm.of(body).text("seen"));
            return Response.seeOther(URI.create("/desk/drafts/" + draft)).build();
        } catch (Rejection.Invalid referredTo) {
            var opened = desk.open(draft, Noun.at(noun), part);
            var remarks = Referrers.remarks(opened, referredTo);
            return page(draft, opened, opened.state(), desk.asItIs(opened), remarks, NOT_KEPT);
        }
    }

    /** A row is added in the page alone: nothing is kept before it is asked for. */
    private Response keep(String draft, PartDesk.Opened opened, SentForm form) {
        var filled = desk.filled(opened, form);
        var seen = form.text("seen");
        var deed = form.text("do");
        if (Deed.isOfTheFormAlone(deed)) {
            return page(draft, opened, seen, filled, Remarks.NONE, OK);
        }
        try {
            var meant = desk.meant(opened, seen, filled);
            desk.keep(draft, meant);
            var to =
                    deed.equals("check")
                            ? opened.noun().address(draft, meant.key().id()) + "?" + KEPT + "=yes"
                            : "/desk/drafts/" + draft;
            return Response.seeOther(URI.create(to)).build();
        } catch (Rejection.NotFound gone) {
            throw gone;
        } catch (Rejection refused) {
            var remarks = Refusals.remarks(draft, opened, filled, refused);
            return page(draft, opened, seen, filled, remarks, NOT_KEPT);
        }
    }

    /** While it is being filled in; the page puts what is said where it belongs. */
    private Response check(String draft, PartDesk.Opened opened, SentForm form) {
        var filled = desk.filled(opened, form);
        var remarks = review.ofFilled(draft, opened, form.text("seen"), filled);
        return HtmlPages.personal(pages.said(draft, opened, filled, remarks).render()).build();
    }

    /** {@code kept}: there where an edit has led here. */
    private Response show(String draft, PartDesk.Opened opened, @Nullable String kept) {
        var rules = review.ofKept(draft, opened);
        var remarks = kept == null || opened.id() == null ? rules : rules.kept(pages.kept());
        return page(draft, opened, opened.state(), desk.asItIs(opened), remarks, OK);
    }

    private Response page(
            String draft,
            PartDesk.Opened opened,
            String seen,
            Filled filled,
            Remarks remarks,
            int status) {
        var page = pages.page(draft, visitors.current(), opened, seen, filled, remarks);
        return HtmlPages.working(page.render()).status(status).build();
    }
}
