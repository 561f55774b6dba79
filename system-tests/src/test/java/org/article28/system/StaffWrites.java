package org.article28.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Each write of staff that the contract has, in an order in which each finds what it needs. */
final class StaffWrites {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String REASON = "{\"reason\": \"Tried\"}";

    private final Api admin;
    private final Happened happened;
    private final List<Write> all = new ArrayList<>();
    private String draft = "";
    private Api other;
    private String contact = "";

    /**
     * @param operation as the contract calls it
     * @param action as a trail calls it
     */
    record Write(String operation, String action, Supplier<HttpResponse<String>> act) {

        @Override
        public String toString() {
            return operation + " is noted as " + action;
        }
    }

    /** What the notifier comes to know by mail or by bad luck, each made when it is asked for. */
    interface Happened {

        /** Path of the notice that announces what is planned. */
        String noticeOfPlan();

        /** Path of another notice that is held. */
        String heldNotice();

        /** Makes a delivery of that notice fail. */
        void failed(String notice);

        /** Path of an objection to what is planned. */
        String objection();

        /** Path of somebody who gets no mail any more. */
        String suppression();

        /** Path of a version that can't be read. */
        String unreadableVersion();

        /** Path of a restore that nobody looked through. */
        String restore();
    }

    private StaffWrites(Api admin, Happened happened) {
        this.admin = admin;
        this.other = admin;
        this.happened = happened;
    }

    static List<Write> of(Api admin, Happened happened) {
        var writes = new StaffWrites(admin, happened);
        writes.toTheList();
        writes.toPersonsAndTokens();
        writes.toDrafts();
        writes.toNotices();
        writes.toRecipients();
        writes.afterBadLuck();
        return List.copyOf(writes.all);
    }

    private void toTheList() {
        add(
                "importHistory",
                "import-history",
                () ->
                        post(
                                "/v1/versions/import",
                                """
                                {"documents": [{"publishedAt": "2024-05-01T08:00:00Z", "document": {
                                  "register": {"id": "example", "organisation": {"name": "Example"}},
                                  "subProcessors": [{"id": "hosting", "name": "Hosting"}]}}]}"""));
        add(
                "putDocument",
                "publish",
                () ->
                        send(
                                "PUT",
                                "/v1/document",
                                "*",
                                """
                                {"register": {"id": "example", "organisation": {"name": "Example"}},
                                 "subProcessors": [{"id": "hosting", "name": "Hosting"},
                                                   {"id": "mail", "name": "Mail"}]}"""));
        add(
                "putRegister",
                "publish",
                () ->
                        put(
                                "/v1/register",
                                """
                                {"id": "example", "organisation": {"name": "Example"}, "title": "List"}"""));
        add("patchRegister", "publish", () -> patch("/v1/register", "{\"holdMinutes\": 60}"));
        add("addSubProcessor", "publish", () -> post("/v1/subprocessors", "{\"name\": \"Cloud\"}"));
        add(
                "putSubProcessor",
                "publish",
                () -> put("/v1/subprocessors/cloud", "{\"name\": \"Clouds\"}"));
        add(
                "patchSubProcessor",
                "publish",
                () ->
                        patch(
                                "/v1/subprocessors/hosting",
                                """
                                {"plannedChanges": [{"id": "brazil", "effectiveFrom": "2099-03-01",
                                  "set": {"country": "BR"}}]}"""));
        add("removeSubProcessor", "publish", () -> delete("/v1/subprocessors/cloud"));
        add(
                "addAssessment",
                "publish",
                () -> post("/v1/assessments", "{\"id\": \"one\", \"title\": \"One\"}"));
        add(
                "putAssessment",
                "publish",
                () -> put("/v1/assessments/one", "{\"title\": \"The one\"}"));
        add(
                "patchAssessment",
                "publish",
                () -> patch("/v1/assessments/one", "{\"conclusion\": \"It suffices.\"}"));
        add("removeAssessment", "publish", () -> delete("/v1/assessments/one"));
    }

    private void toPersonsAndTokens() {
        var person = "/v1/subprocessors/hosting/contact-person";
        add(
                "putContactPerson",
                "put-contact-person",
                () -> send("PUT", person, "*", "{\"name\": \"Ana\"}"));
        add("eraseContactPerson", "erase-contact-person", () -> send("DELETE", person, "*", ""));
        var wish = "{\"name\": \"other\", \"roles\": [\"publisher\"]}";
        add(
                "createToken",
                "create-token",
                () -> {
                    var made = post("/v1/tokens", wish);
                    other = new Api(admin.base(), Json.read(made.body()).path("token").asText());
                    return made;
                });
    }

    private void toDrafts() {
        add("createDraft", "create-draft", this::draft);
        edit("addSubProcessor", () -> post("/v1/subprocessors" + inDraft(), "{\"name\": \"Cdn\"}"));
        edit(
                "addAssessment",
                () -> post("/v1/assessments" + inDraft(), "{\"id\": \"two\", \"title\": \"Two\"}"));
        edit(
                "putRegister",
                () ->
                        send(
                                "PUT",
                                "/v1/register" + inDraft(),
                                tag(draft + "/register"),
                                """
                                {"id": "example", "organisation": {"name": "Example"}, "title": "Other"}"""));
        edit("takeBackAssessment", () -> send("DELETE", draft + "/assessments/two", "*", ""));
        edit("takeBackRegister", () -> send("DELETE", draft + "/register", "*", ""));
        edit("takeBackSubProcessor", () -> send("DELETE", draft + "/subprocessors/cdn", "*", ""));
        edit("addSubProcessor", () -> post("/v1/subprocessors" + inDraft(), "{\"name\": \"Cdn\"}"));
        add(
                "approveDraft",
                "approve-draft",
                () -> send(other, "POST", draft + "/approve", tag(draft), ""));
        add("publishDraft", "publish", () -> post(draft + "/publish", "{\"note\": \"Drafted\"}"));
        add("createDraft", "create-draft", this::draft);
        add("discardDraft", "discard-draft", () -> delete(draft));
        add("revokeToken", "revoke-token", () -> send("DELETE", "/v1/tokens/other", null, ""));
    }

    private void toNotices() {
        add("pauseNotice", "pause-notice", () -> post(happened.noticeOfPlan() + "/pause", REASON));
        add(
                "resumeNotice",
                "resume-notice",
                () -> post(happened.noticeOfPlan() + "/resume", REASON));
        add("cancelNotice", "cancel-notice", () -> post(happened.heldNotice() + "/cancel", REASON));
        add(
                "reviewObjection",
                "review-objection",
                () -> patch(happened.objection(), "{\"state\": \"under-review\"}"));
        add(
                "retryFailedDeliveries",
                "retry-failed",
                () -> {
                    var notice = happened.noticeOfPlan();
                    happened.failed(notice);
                    return post(notice + "/retry-failed", REASON);
                });
    }

    private void toRecipients() {
        var kept = "{\"customer\": \"Bank\", \"email\": \"bank@example.org\", \"noticeDays\": %d}";
        add(
                "enterContractualContact",
                "enter-contact",
                () -> {
                    var made = post("/v1/contractual-contacts", kept.formatted(30));
                    var id = Json.read(made.body()).path("id").asText();
                    contact = "/v1/contractual-contacts/" + id;
                    return made;
                });
        add("replaceContractualContact", "change-contact", () -> put(contact, kept.formatted(60)));
        add("endContractualContact", "end-contact", () -> delete(contact));
        add(
                "importSubscriptions",
                "import-subscriptions",
                () ->
                        post(
                                "/v1/subscriptions/import",
                                """
                                {"subscriptions": [{"email": "moved@example.org",
                                  "confirmedAt": "2025-03-01T09:30:00Z", "evidence": "Form of 2025"}]}"""));
        add(
                "eraseSubscriber",
                "erase-subscription",
                () ->
                        post(
                                "/v1/subscriptions/erasure",
                                "{\"email\": \"moved@example.org\", \"reason\": \"Letter\"}"));
        add(
                "liftSuppression",
                "lift-suppression",
                () -> send("DELETE", happened.suppression(), null, ""));
    }

    private void afterBadLuck() {
        add(
                "giveUpVersion",
                "give-up-version",
                () -> post(happened.unreadableVersion() + "/give-up", REASON));
        add(
                "resumeAfterRestore",
                "resume-after-restore",
                () -> post(happened.restore() + "/resume", REASON));
    }

    private void add(String operation, String action, Supplier<HttpResponse<String>> act) {
        all.add(new Write(operation, action, act));
    }

    private void edit(String operation, Supplier<HttpResponse<String>> act) {
        add(operation, "edit-draft", act);
    }

    private HttpResponse<String> draft() {
        var made = post("/v1/drafts", "{\"title\": \"Draft\"}");
        draft = "/v1/drafts/" + Json.read(made.body()).path("id").asText();
        return made;
    }

    private String inDraft() {
        return "?draft=" + draft.replaceFirst(".*/", "");
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", path, null, body);
    }

    private HttpResponse<String> put(String path, String body) {
        return send("PUT", path, tag(path), body);
    }

    private HttpResponse<String> patch(String path, String body) {
        return send("PATCH", path, tag(path), body);
    }

    private HttpResponse<String> delete(String path) {
        return send("DELETE", path, tag(path), "");
    }

    private String tag(String path) {
        return admin.read(path).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, String ifMatch, String body) {
        return send(admin, method, path, ifMatch, body);
    }

    private static HttpResponse<String> send(
            Api who, String method, String path, String ifMatch, String body) {
        var request =
                HttpRequest.newBuilder(URI.create(who.base() + path))
                        .header("Authorization", "Bearer " + who.token())
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? MERGE_PATCH : "application/json");
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
