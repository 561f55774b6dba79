package org.article28.notifier.mail;

/** All that the templates of a confirmation mail show. */
public record ConfirmationView(String language, String subject, String asked, String link) {}
