package org.article28.notifier.subscription;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.article28.notifier.mail.wording.PageTexts;
import org.article28.notifier.page.Page;

/** The button that unsubscribes: it sends what mail programs send (RFC 8058). Pure. */
final class OneClick {

    private OneClick() {}

    static Page.Form form(String unsubscribeToken, PageTexts say) {
        return new Page.Form(
                "/unsubscribe?token=" + URLEncoder.encode(unsubscribeToken, StandardCharsets.UTF_8),
                say.unsubscribe(),
                Map.of("List-Unsubscribe", "One-Click"));
    }
}
