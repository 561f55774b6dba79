package org.article28.api.page.annex;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.article28.api.filter.Filter;
import org.article28.api.history.PublishedVersion;
import org.article28.api.page.Frames;
import org.article28.api.page.Parts;
import org.article28.api.page.Scope;
import org.article28.api.page.ServiceChoice;
import org.article28.api.page.Speech;
import org.article28.api.page.annex.AnnexPage.AnnexEntry;
import org.article28.api.page.annex.AnnexPage.Stamp;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** Makes the annex. */
@ApplicationScoped
class AnnexPages {

    private final Projection projection;
    private final Frames frames;
    private final ObjectMapper json;

    AnnexPages(Projection projection, Frames frames, ObjectMapper json) {
        this.projection = projection;
        this.frames = frames;
        this.json = json;
    }

    AnnexPage of(TimeAxes.Point point, AnnexForm form, Scope scope, Speech speech, URI base) {
        var document = point.snapshot().document();
        var register = Parts.register(document);
        var say = speech.in(AnnexWords.class);
        var filled = new AnnexEntries(form, register, speech, json);
        var engaged = entries(point, scope.filter(), Status.ACTIVE, filled);
        return new AnnexPage(
                frames.of(speech, form.title(say), path(form, scope), document.register(), base),
                say,
                form.decision(),
                form.act(say),
                other(form, scope, speech),
                stamp(point.snapshot().version(), register, speech),
                note(register.authorisation(), engaged, form, say),
                ServiceChoice.of(register, scope, speech),
                engaged,
                register.authorisation() == Register.Authorisation.SPECIFIC
                        ? say.authorisationAskedFor()
                        : "",
                entries(point, scope.filter(), Status.ANNOUNCED, filled));
    }

    private static String path(AnnexForm form, Scope scope) {
        var query = scope.query();
        return query.isEmpty() ? form.path() : form.path() + "&" + query;
    }

    private static AnnexPage.Other other(AnnexForm form, Scope scope, Speech speech) {
        var other =
                switch (form) {
                    case CONTRACT -> AnnexForm.TRANSFER;
                    case TRANSFER -> AnnexForm.CONTRACT;
                };
        var say = speech.in(AnnexWords.class);
        return new AnnexPage.Other(
                other.title(say) + " (" + other.decision() + ")", speech.to(path(other, scope)));
    }

    private static Stamp stamp(
            @Nullable PublishedVersion version, Register register, Speech speech) {
        return version == null
                ? new Stamp("", "")
                : new Stamp(
                        speech.in(AnnexWords.class)
                                .version(
                                        version.number(),
                                        speech.words()
                                                .days()
                                                .moment(version.publishedAt(), register)),
                        version.hash());
    }

    /** Each of the forms is for specific authorisation, and claims it of those that are engaged. */
    private static String note(
            Register.@Nullable Authorisation given,
            List<AnnexEntry> engaged,
            AnnexForm form,
            AnnexWords say) {
        return switch (given) {
            case SPECIFIC -> engaged.isEmpty() ? "" : say.authorised();
            case GENERAL -> say.forInformation(form.clause(say));
            case null -> say.authorisationNotStated(form.clause(say));
        };
    }

    private List<AnnexEntry> entries(
            TimeAxes.Point point, Filter filter, Status status, AnnexEntries filled) {
        var document = point.snapshot().document();
        return document.subProcessors().stream()
                .map(entry -> projection.on(entry, point.day()))
                .filter(filter::matches)
                .filter(entry -> Parts.isSubProcessor(entry, document))
                .filter(entry -> Status.of(entry, point.day()) == status)
                .map(filled::of)
                .toList();
    }
}
