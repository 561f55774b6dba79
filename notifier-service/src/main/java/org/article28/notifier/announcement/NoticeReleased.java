package org.article28.notifier.announcement;

/** Something that stood still may go on, or is to be ended. */
public record NoticeReleased() {}
