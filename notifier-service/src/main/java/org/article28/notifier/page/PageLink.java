package org.article28.notifier.page;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a link of a mail brings to its page. */
public class PageLink extends PageLanguage {

    @QueryParam("token")
    public @Nullable String token;

    /** Empty where the link was cut before it. */
    public String given() {
        return token == null ? "" : token;
    }
}
