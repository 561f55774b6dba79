package org.article28.api.page.where;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.article28.api.countries.Countries;
import org.article28.api.page.Frames;
import org.article28.api.page.Parts;
import org.article28.api.page.Scope;
import org.article28.api.page.ServiceChoice;
import org.article28.api.page.Speech;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Projection;
import org.article28.model.Document;
import org.article28.model.Regime;

/** Makes the page about places. */
@ApplicationScoped
class WherePages {

    private final Countries countries;
    private final Projection projection;
    private final Frames frames;

    WherePages(Countries countries, Projection projection, Frames frames) {
        this.countries = countries;
        this.projection = projection;
        this.frames = frames;
    }

    WherePage of(TimeAxes.Point point, Scope scope, Speech speech, URI base) {
        var document = point.snapshot().document();
        var register = Parts.register(document);
        var naming = new Naming(register, speech);
        var found = Destinations.of(document, scope.filter(), point.day(), projection);
        var matrix =
                new Matrices(naming, countries, regimes(document), point.day())
                        .of(found, scope.query(), speech);
        var path = scope.query().isEmpty() ? "/where" : "/where?" + scope.query();
        return new WherePage(
                frames.of(speech, speech.say().whereDataGoes(), path, document.register(), base),
                naming.say(),
                updated(point, speech),
                ServiceChoice.of(register, scope, speech),
                matrix,
                Drawings.of(matrix));
    }

    private static List<Regime> regimes(Document document) {
        return document.regimes().stream().sorted().toList();
    }

    private static String updated(TimeAxes.Point point, Speech speech) {
        var version = point.snapshot().version();
        if (version == null) {
            return "";
        }
        var register = Parts.register(point.snapshot().document());
        var day = speech.words().days().day(version.publishedAt(), register);
        return speech.say().lastUpdated(day) + " (" + speech.say().version(version.number()) + ")";
    }
}
