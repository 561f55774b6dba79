package org.article28.notifier.architecture.seeded.delivery;

import io.quarkus.mailer.Mail;
import jakarta.ws.rs.core.Response;
import org.apache.kafka.clients.producer.Producer;
import org.article28.notifier.address.EmailAddress;

/** What the rules must reject. */
public final class Seeds {

    private Seeds() {}

    static final class ReadsClearText {
        String read(EmailAddress address) {
            return address.clear();
        }
    }

    static final class SendsMail {
        Mail mail() {
            return new Mail();
        }
    }

    static final class KnowsHttp {
        Response answer() {
            return Response.ok().build();
        }
    }

    static final class SendsEvents {
        void close(Producer<String, String> producer) {
            producer.close();
        }
    }
}
