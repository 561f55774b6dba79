package org.article28.notifier.objection;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.article28.notifier.subscription.Pages;

/** Answers with the page to object, and with the one that says that it was taken. */
@ApplicationScoped
class ObjectionPages {

    private final Template form;
    private final Template taken;

    ObjectionPages(
            @Location("objection-form.html") Template form,
            @Location("objection-taken.html") Template taken) {
        this.form = form;
        this.taken = taken;
    }

    Response form(Response.Status status, ObjectionForm content) {
        return Pages.answer(status, form.data("form", content).render());
    }

    Response taken(Objection objection) {
        return Pages.answer(
                Response.Status.OK,
                taken.data("reference", objection.reference())
                        .data("change", objection.change().name())
                        .data("late", objection.late())
                        .render());
    }
}
