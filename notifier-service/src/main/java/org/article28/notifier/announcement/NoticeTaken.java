package org.article28.notifier.announcement;

/** A version was taken in and committed; its notice can spread. */
public record NoticeTaken(long version) {}
