package org.article28.notifier.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.article28.notifier.mail.wording.PageTexts;
import org.article28.notifier.mail.wording.Wording;
import org.article28.notifier.page.Page;
import org.article28.notifier.subscription.PreferencesSection;

/**
 * The webhooks of a subscription on the page of its preferences, each with a button that ends it.
 */
@ApplicationScoped
class WebhooksOnPage implements PreferencesSection {

    static final String PATH = "/v1/subscriptions/preferences/webhooks";

    private final OwnWebhooks own;

    WebhooksOnPage(OwnWebhooks own) {
        this.own = own;
    }

    @Override
    public Optional<Page.Section> of(String manageToken, Wording wording) {
        var say = wording.pages();
        var deeds = own.list(manageToken).stream().map(one -> deed(one, manageToken, say)).toList();
        return deeds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page.Section(say.webhooksTitle(), say.webhooksText(), deeds));
    }

    private static Page.Deed deed(Webhook webhook, String manageToken, PageTexts say) {
        var url = webhook.url();
        return new Page.Deed(
                url == null ? webhook.origin() : url.uri().toString(),
                new Page.Form(
                        PATH,
                        say.removeWebhook(),
                        Map.of("token", manageToken, "id", webhook.publicId().toString())));
    }
}
