package org.article28.notifier.smtp;

/** A mail for one recipient. */
public interface Mail {

    /** The envelope's sender. */
    String sender();

    /** The envelope's recipient. */
    String recipient();

    /** Header and body. */
    byte[] content();

    /** Asked right before the content leaves; if not, the mail ends {@link Verdict.Unsent}. */
    boolean mayLeave();

    /** Called once. */
    void ended(Verdict verdict);
}
