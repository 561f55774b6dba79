package org.article28.notifier.mail;

import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Nested;

class AngusTransportTest {

    @Nested
    class Sending extends MailTransportContract {

        @Override
        MailTransport transport(SmtpConfig smtp, SSLSocketFactory trust) {
            return angus(smtp, trust);
        }

        @Override
        List<String> offers() {
            return List.of("PIPELINING", "ENHANCEDSTATUSCODES");
        }
    }

    @Nested
    class Security extends MailSecurityContract {

        @Override
        MailTransport transport(SmtpConfig smtp, SSLSocketFactory trust) {
            return angus(smtp, trust);
        }
    }

    private static MailTransport angus(SmtpConfig smtp, SSLSocketFactory trust) {
        var session = AngusSessions.of(smtp);
        session.getProperties().put("mail.smtp.ssl.socketFactory", trust);
        return new AngusTransport(
                session,
                MailTransportContract.PATHS,
                smtp.username().orElse(null),
                smtp.password().orElse(null));
    }
}
