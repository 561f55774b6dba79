package org.article28.notifier.objection;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.page.Pages;

/** Answers with the page to object, and with the one that says that it was taken. */
@ApplicationScoped
class ObjectionPages {

    private final Template form;
    private final Template taken;
    private final Pages pages;

    ObjectionPages(
            @Location("objection-form.html") Template form,
            @Location("objection-taken.html") Template taken,
            Pages pages) {
        this.form = form;
        this.taken = taken;
        this.pages = pages;
    }

    Wording wording() {
        return pages.wording();
    }

    Response form(Response.Status status, ObjectionForm content) {
        var wording = pages.wording();
        return pages.answer(
                status,
                wording,
                form.data("form", content)
                        .data("action", pages.action("/v1/objections/form"))
                        .data("say", wording.pages()));
    }

    Response taken(Objection objection) {
        var wording = pages.wording();
        return pages.answer(
                Response.Status.OK,
                wording,
                taken.data("reference", objection.reference())
                        .data("change", objection.change().name())
                        .data("late", objection.late())
                        .data("say", wording.pages()));
    }
}
