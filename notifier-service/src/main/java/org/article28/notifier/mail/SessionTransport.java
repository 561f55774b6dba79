package org.article28.notifier.mail;

import org.article28.notifier.smtp.Channel;
import org.article28.notifier.smtp.Mail;
import org.article28.notifier.smtp.Mails;
import org.article28.notifier.smtp.Reply;
import org.article28.notifier.smtp.Server;
import org.article28.notifier.smtp.Verdict;

/** Our own SMTP sessions: where the server pipelines, each mail costs one round trip. */
final class SessionTransport implements MailTransport {

    private final Channel channel;
    private final ReturnPaths paths;

    SessionTransport(Server server, ReturnPaths paths) {
        this.channel = new Channel(server);
        this.paths = paths;
    }

    @Override
    public void send(Outbox outbox) {
        Mails mails =
                () -> {
                    var mail = outbox.next();
                    return mail == null ? null : new Addressed(paths.of(mail.returnTag()), mail);
                };
        channel.send(mails);
    }

    @Override
    public void close() {
        channel.close();
    }

    private record Addressed(String sender, OutgoingMail mail) implements Mail {

        @Override
        public String recipient() {
            return mail.to().clear();
        }

        @Override
        public byte[] content() {
            return mail.content();
        }

        @Override
        public boolean mayLeave() {
            return mail.mayLeave();
        }

        @Override
        public void ended(Verdict verdict) {
            mail.ended(
                    switch (verdict) {
                        case Verdict.Accepted(var reply) ->
                                new Outcome.Accepted(kept(reply.text()));
                        case Verdict.Refused(var reply) -> refused(reply);
                        case Verdict.Unsent(var why) -> new Outcome.Unreachable(kept(why));
                        case Verdict.Unknown(var why) -> new Outcome.Unknown(kept(why));
                    });
        }

        private Outcome refused(Reply reply) {
            return Replies.refused(reply.code(), kept(reply.text()));
        }

        private String kept(String reply) {
            return Replies.kept(reply, mail.to());
        }
    }
}
