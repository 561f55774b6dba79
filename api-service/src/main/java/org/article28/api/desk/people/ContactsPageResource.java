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
import org.article28.api.desk.notifier.Faults;
import org.article28.api.problem.Rejection;
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
    private static final String CUSTOMER = "customer";
    private static final int OK = 200;
    private static final int NO_QUESTION = 400;
    private static final int NO_CUSTOMER = 422;

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
        var named = customer.strip();
        var query = named.isEmpty() ? "" : "&customer=" + Encoded.of(named);
        try {
            return page(lists.find(wanted(query), after), named, query, Faults.NONE, OK);
        } catch (Rejection.Malformed refused) {
            return notTold(refused, named, query, NO_QUESTION);
        } catch (Rejection.Invalid refused) {
            return notTold(refused, named, query, NO_CUSTOMER);
        }
    }

    private Response notTold(Rejection refused, String customer, String query, int status) {
        var faults = Faults.of(refused, List.of(CUSTOMER));
        return page(PeopleTable.NONE, customer, query, faults, status);
    }

    private static Lists.Wanted wanted(String query) {
        var say = DeskFrames.say();
        return new Lists.Wanted(
                Contacts.THERE,
                "contacts",
                "id",
                query,
                List.of(
                        Fact.plain(say.customer(), CUSTOMER),
                        Fact.plain(say.contract(), "contractReference"),
                        Fact.plain(say.address(), "email"),
                        Fact.plain(say.noticeDays(), "noticeDays"),
                        Fact.plain(say.objectionDays(), "objectionDays"),
                        Fact.at(Lists.say().bouncedAt(), "lastBounce/at")));
    }

    private Response page(
            PeopleTable table, String customer, String query, Faults faults, int status) {
        var frame = frames.of(DeskFrames.say().contractualContacts(), visitors.current());
        var page = new ContactsPage(frame, PATH, table, customer, query, faults);
        return HtmlPages.personal(page.render()).status(status).build();
    }
}
