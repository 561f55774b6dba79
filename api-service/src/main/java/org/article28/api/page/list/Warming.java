package org.article28.api.page.list;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.EnumSet;
import org.article28.api.filter.Filter;
import org.article28.api.page.Parts;
import org.article28.api.page.Speech;
import org.article28.api.page.Speeches;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Status;
import org.jboss.logging.Logger;

/**
 * Makes the page of the list once before anybody asks, so that the first reader after a start does
 * not wait until all that it takes is loaded.
 */
@ApplicationScoped
class Warming {

    private static final Logger LOG = Logger.getLogger(Warming.class);
    private static final URI NOWHERE = URI.create("http://localhost/");

    private final TimeAxes axes;
    private final Speeches speeches;
    private final ListPages pages;

    Warming(TimeAxes axes, Speeches speeches, ListPages pages) {
        this.axes = axes;
        this.speeches = speeches;
        this.pages = pages;
    }

    void onStart(@Observes StartupEvent start) {
        Thread.ofVirtual().name("page-warming").start(this::tryAll);
    }

    /** Readers have their own answer to what is wrong. */
    private void tryAll() {
        try {
            speeches.all().forEach(this::make);
        } catch (RuntimeException away) {
            LOG.debug("pages are made for the first time when somebody asks for them", away);
        }
    }

    private void make(Speech speech) {
        var point = axes.at(null, null, null);
        var document = point.snapshot().document();
        var asked =
                new ListQuery(
                        point,
                        false,
                        Filter.NONE,
                        EnumSet.of(Status.ANNOUNCED, Status.ACTIVE),
                        Parts.register(document),
                        speech);
        pages.of(asked, NOWHERE).render();
    }
}
