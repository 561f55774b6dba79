package org.article28.notifier.stack;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.webhook.call.Hook;

/** Notices, as they come to hooks. */
public final class HookNotices {

    private HookNotices() {}

    public static Publication publish(PublishedChange... changes) {
        var publication = Stack.list().publish(changes);
        Broker.send(publication);
        return publication;
    }

    /** The first one that tells of it. */
    public static Hook.Call call(Hook hook, Publication publication) {
        var id = "msg_v" + publication.version() + "_";
        return await().until(
                        () ->
                                hook.calls().stream()
                                        .filter(call -> call.header("webhook-id").startsWith(id))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** State, attempts, the last answer and the hash of the body, for each webhook there. */
    public static List<String> evidence(Hook hook, Publication publication) {
        return Sql.query(
                """
                select d.state || ' after ' || d.attempts || ': ' || coalesce(d.smtp_reply, '') || ' '
                    || coalesce(d.mail_hash, '')
                from delivery d
                join notice n on n.id = d.notice_id
                join webhook w using (recipient_id)
                where w.origin = '%s' and n.version = %d"""
                        .formatted(hook.origin(), publication.version()));
    }
}
