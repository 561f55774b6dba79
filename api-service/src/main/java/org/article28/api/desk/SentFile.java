package org.article28.api.desk;

/** A file that came with a form; without a name and empty where none was chosen. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SentFile(String name, byte[] content) {

    static final SentFile NONE = new SentFile("", new byte[0]);

    public boolean isChosen() {
        return !name.isEmpty() || content.length > 0;
    }
}
