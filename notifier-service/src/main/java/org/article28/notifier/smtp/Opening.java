package org.article28.notifier.smtp;

import org.jspecify.annotations.Nullable;

/** How a session is opened: greeting, EHLO, STARTTLS, EHLO again, AUTH. Pure. */
final class Opening {

    private final String name;
    private final @Nullable Credentials credentials;
    private Encryption encryption;
    private Awaited awaited = Awaited.GREETING;
    private Extensions extensions = Extensions.NONE;

    /**
     * @param name by which we introduce ourselves
     */
    Opening(String name, Encryption encryption, @Nullable Credentials credentials) {
        this.name = name;
        this.encryption = encryption;
        this.credentials = credentials;
    }

    /** What is to be done next. */
    sealed interface Step {

        record Say(String command) implements Step {}

        /** Upgrade the connection, then call {@link Opening#secured}. */
        record Secure() implements Step {}

        record Open(Extensions extensions) implements Step {}

        record Failed(String why) implements Step {}
    }

    private enum Awaited {
        GREETING,
        EHLO,
        HELO,
        STARTTLS,
        PLAIN,
        LOGIN,
        USERNAME,
        PASSWORD
    }

    Step on(Reply reply) {
        return switch (awaited) {
            case GREETING -> reply.isPositive() ? say(Awaited.EHLO, "EHLO " + name) : failed(reply);
            case EHLO -> introduced(reply);
            case HELO -> reply.isPositive() ? authenticate() : failed(reply);
            case STARTTLS -> answeredStartTls(reply);
            case PLAIN ->
                    reply.isIntermediate()
                            ? say(Awaited.PASSWORD, known().plain())
                            : loggedIn(reply);
            case LOGIN ->
                    continued(reply, Awaited.USERNAME, Credentials.base64(known().username()));
            case USERNAME ->
                    continued(reply, Awaited.PASSWORD, Credentials.base64(known().password()));
            case PASSWORD -> loggedIn(reply);
        };
    }

    /** All that the server said in clear is forgotten. */
    Step secured() {
        encryption = Encryption.IMPLICIT;
        extensions = Extensions.NONE;
        return say(Awaited.EHLO, "EHLO " + name);
    }

    private Step introduced(Reply reply) {
        if (reply.isPermanent() && encryption != Encryption.REQUIRED && credentials == null) {
            return say(Awaited.HELO, "HELO " + name);
        }
        if (!reply.isPositive()) {
            return failed(reply);
        }
        extensions = Extensions.told(reply);
        if (mayUpgrade() && extensions.startTls()) {
            return say(Awaited.STARTTLS, "STARTTLS");
        }
        return encryption == Encryption.REQUIRED
                ? new Step.Failed("the server offers no STARTTLS")
                : authenticate();
    }

    private Step answeredStartTls(Reply reply) {
        if (reply.isPositive()) {
            return new Step.Secure();
        }
        boolean goesOn = encryption == Encryption.OPTIONAL && !reply.isClosing();
        return goesOn ? authenticate() : failed(reply);
    }

    private Step authenticate() {
        if (credentials == null) {
            return new Step.Open(extensions);
        }
        if (extensions.auth("PLAIN")) {
            return say(Awaited.PLAIN, "AUTH PLAIN " + credentials.plain());
        }
        return extensions.auth("LOGIN")
                ? say(Awaited.LOGIN, "AUTH LOGIN")
                : new Step.Failed("the server offers neither AUTH PLAIN nor LOGIN");
    }

    private Step continued(Reply reply, Awaited next, String answer) {
        return reply.isIntermediate() ? say(next, answer) : failed(reply);
    }

    private Step loggedIn(Reply reply) {
        return reply.isPositive() ? new Step.Open(extensions) : failed(reply);
    }

    private boolean mayUpgrade() {
        return encryption == Encryption.OPTIONAL || encryption == Encryption.REQUIRED;
    }

    private Credentials known() {
        if (credentials == null) {
            throw new IllegalStateException("nobody logs in");
        }
        return credentials;
    }

    private Step say(Awaited next, String command) {
        awaited = next;
        return new Step.Say(command);
    }

    private static Step failed(Reply reply) {
        return new Step.Failed(reply.text());
    }
}
