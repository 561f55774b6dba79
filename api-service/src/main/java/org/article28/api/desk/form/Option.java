package org.article28.api.desk.form;

/** Something that can be chosen. */
public record Option(String value, String label) {}
