package org.article28.api.desk.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.Fact;
import org.article28.api.wire.Encoded;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Those whom a contract says must be told. */
@Path(ContactsPageResource.PATH)
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AUDITOR, Role.PUBLISHER, Role.ADMIN})
public class ContactsPageResource {

    static final String PATH = "/desk/contacts";

    private final Lists lists;
    private final DeskFrames frames;
    private final Visitors visitors;

    ContactsPageResource(Lists lists, DeskFrames frames, Visitors visitors) {
        this.lists = lists;
        this.frames = frames;
        this.visitors = visitors;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("customer") @DefaultValue("") String customer) {
        var say = DeskFrames.say();
        var named = customer.strip();
        var query = named.isEmpty() ? "" : "&customer=" + Encoded.of(named);
        var found =
                lists.find(
                        new Lists.Wanted(
                                Contacts.THERE,
                                "contacts",
                                "id",
                                query,
                                List.of(
                                        Fact.plain(say.customer(), "customer"),
                                        Fact.plain(say.contract(), "contractReference"),
                                        Fact.plain(say.address(), "email"),
                                        Fact.plain(say.noticeDays(), "noticeDays"),
                                        Fact.plain(say.objectionDays(), "objectionDays"),
                                        Fact.at(Lists.say().bouncedAt(), "lastBounce/at"))),
                        after);
        var page =
                new ContactsPage(
                        frames.of(say.contractualContacts(), visitors.current()),
                        PATH,
                        found.table(),
                        named,
                        query,
                        found.fault());
        return HtmlPages.personal(page.render()).build();
    }
}
