package org.article28.api.desk.part;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.DeskScript;
import org.article28.api.desk.DeskWording;
import org.article28.api.desk.Visitor;
import org.article28.api.desk.drafts.DraftViews;
import org.article28.api.desk.form.Filled;
import org.article28.api.desk.form.FormField;
import org.article28.api.desk.form.FormView;
import org.article28.api.desk.form.FormViews;
import org.article28.api.desk.form.FormWords;
import org.article28.api.desk.form.Remarks;
import org.article28.api.desk.form.Vocabulary;
import org.article28.api.page.Parts;
import org.jspecify.annotations.Nullable;

/** Makes the pages in which parts are edited. */
@ApplicationScoped
class PartPages {

    private final DraftViews views;
    private final DeskFrames frames;
    private final DeskScript script;
    private final DeskWording wording;
    private final ObjectMapper json;

    PartPages(
            DraftViews views,
            DeskFrames frames,
            DeskScript script,
            DeskWording wording,
            ObjectMapper json) {
        this.views = views;
        this.frames = frames;
        this.script = script;
        this.wording = wording;
        this.json = json;
    }

    /**
     * @param seen the state that the form was made of
     */
    PartPage page(
            String draft,
            Visitor visitor,
            PartDesk.Opened opened,
            String seen,
            Filled filled,
            Remarks remarks) {
        return new PartPage(
                frames.of(title(opened.noun(), filled), visitor),
                views.head(draft, visitor),
                script.mark(),
                place(draft, opened.noun(), opened.id()),
                seen,
                view(draft, opened, filled, remarks));
    }

    /** What is said of an edit that was kept. */
    String kept() {
        return MessageBundles.get(FormWords.class).kept();
    }

    /** What is said of the form that was sent, at its own places. */
    SaidPage said(String draft, PartDesk.Opened opened, Filled filled, Remarks remarks) {
        var view = view(draft, opened, filled, remarks);
        return new SaidPage(
                view.summary().at(filled::sent),
                view.said().map(said -> said.at(filled.sent(said.place()))).toList());
    }

    private FormView view(String draft, PartDesk.Opened opened, Filled filled, Remarks remarks) {
        var say = MessageBundles.get(FormWords.class);
        var document = opened.base().document();
        var later = new FormField.Later("/desk/drafts/" + draft + "/earliest", say.earliestDay());
        var context =
                new FormViews.Context(
                        new Vocabulary(
                                document,
                                wording.words(),
                                say.self(),
                                opened.noun() == Noun.ENTRY ? opened.id() : null),
                        wording.words(),
                        say,
                        Parts.register(document),
                        later,
                        json);
        return new FormViews(opened.noun().spec(), filled, remarks, context).view(opened.id());
    }

    private static String title(Noun noun, Filled filled) {
        var words = Noun.say();
        var name = filled.tree().path(noun == Noun.ENTRY ? "name" : "title").asText("");
        return name.isEmpty() || noun == Noun.REGISTER ? noun.title(words) : name;
    }

    private static PartPage.Place place(String draft, Noun noun, @Nullable String id) {
        var say = Noun.say();
        boolean removable = noun.isListed() && id != null;
        return new PartPage.Place(
                noun.address(draft, id),
                noun.isListed() ? noun.list(draft) : null,
                noun.isListed() ? noun.listed(say) : null,
                removable ? noun.remove(say) : null,
                removable ? noun.removeHint(say) : null);
    }
}
