package org.article28.api.desk.door;

/** What a session is worth right now. */
sealed interface Standing {

    record Held(SessionHolder holder) implements Standing {}

    /** Another request asks the provider about it just now, whose answer is waited for. */
    record Awaited() implements Standing {}

    /** It, or what it stands for, is not valid, or not any longer. */
    record Over() implements Standing {}
}
