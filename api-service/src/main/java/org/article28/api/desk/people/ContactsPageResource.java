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

    ContactsPageResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("after") @DefaultValue("") String after) {
        var say = DeskFrames.say();
        var wanted =
                new Lists.Wanted(
                        say.contractualContacts(),
                        "/v1/contractual-contacts",
                        "contacts",
                        "id",
                        List.of(
                                new PeopleTable.Column(say.customer(), "customer"),
                                new PeopleTable.Column(say.contract(), "contractReference"),
                                new PeopleTable.Column(say.address(), "email"),
                                new PeopleTable.Column(say.noticeDays(), "noticeDays"),
                                new PeopleTable.Column(say.objectionDays(), "objectionDays"),
                                new PeopleTable.Column(say.services(), "services")));
        var page = lists.page(wanted, PATH, after, Lists.Row.NOTHING, null);
        return HtmlPages.personal(page.render()).build();
    }
}
