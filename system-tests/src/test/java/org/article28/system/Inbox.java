package org.article28.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The caught mail. */
record Inbox(String base) {

    private static final int ALL = 1000;

    List<JsonNode> to(String address) {
        return messages("to=" + address);
    }

    /** How many mails there are, quickly. */
    int total() {
        return new Api(base, "").get("/messages?limit=1").get("total").asInt();
    }

    /** All notices of that version. */
    List<JsonNode> announcing(long version) {
        var found = new ArrayList<JsonNode>();
        for (var page = messages("after=0");
                !page.isEmpty();
                page = messages("after=" + page.getLast().get("id"))) {
            page.stream().filter(mail -> tellsOf(mail, version)).forEach(found::add);
        }
        return found;
    }

    List<JsonNode> announcing(long version, String address) {
        return to(address).stream().filter(mail -> tellsOf(mail, version)).toList();
    }

    /** How many notices of that version came after so many mails, quickly. */
    long announcing(long version, int after) {
        return messages("after=" + after).stream().filter(mail -> tellsOf(mail, version)).count();
    }

    private static boolean tellsOf(JsonNode mail, long version) {
        return mail.get("text").asText().contains("(version " + version + ")");
    }

    private List<JsonNode> messages(String query) {
        var messages = new ArrayList<JsonNode>();
        new Api(base, "")
                .get("/messages?limit=" + ALL + "&" + query)
                .get("messages")
                .forEach(messages::add);
        return messages;
    }

    static String header(JsonNode mail, String name) {
        return mail.get("headers").get(name).get(0).asText();
    }

    /** The first match's first group in the mail's text. */
    static String find(JsonNode mail, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(mail.get("text").asText());
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + mail.get("text").asText());
        }
        return matcher.group(1);
    }
}
