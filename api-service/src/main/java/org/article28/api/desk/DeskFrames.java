package org.article28.api.desk;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.history.History;
import org.article28.api.page.Look;
import org.jspecify.annotations.Nullable;

/** Puts a frame around each page of the desk. */
@ApplicationScoped
public class DeskFrames {

    private final Look look;
    private final DeskStyle style;
    private final History history;
    private final Pauses pauses;

    DeskFrames(Look look, DeskStyle style, History history, Pauses pauses) {
        this.look = look;
        this.style = style;
        this.history = history;
        this.pauses = pauses;
    }

    public DeskFrame of(String title, Visitor visitor) {
        var register = history.newestSnapshot().document().register();
        var organisation = register == null ? null : register.organisation().name();
        var pause = visitor.maySeeDeliveries() ? pauses.current() : null;
        return framed(title, organisation, visitor, pause);
    }

    /** For what may be said where nothing may be waited for: it asks nobody. */
    public DeskFrame bare(String title, Visitor visitor) {
        return framed(title, null, visitor, null);
    }

    private DeskFrame framed(
            String title, @Nullable String organisation, Visitor visitor, @Nullable Pause pause) {
        return new DeskFrame(title, organisation, visitor, pause, look.mark(), style.mark());
    }

    public static DeskWords say() {
        return MessageBundles.get(DeskWords.class);
    }

    public static DraftWords sayOfDrafts() {
        return MessageBundles.get(DraftWords.class);
    }
}
