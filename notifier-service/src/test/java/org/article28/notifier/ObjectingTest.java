package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Objector;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.stack.Subscribers;
import org.junit.jupiter.api.Test;

/** Objections as those who were told send them. */
@QuarkusTest
@WithTestResource(Stack.class)
class ObjectingTest {

    private static final LocalDate FUTURE = LocalDate.parse("2999-12-23");
    private static final LocalDate PAST = LocalDate.parse("2026-01-31");

    @Test
    void objectionIsTakenOnceHoweverOftenItIsSent() {
        var objector = Objector.toldOf(Changes.announced("once", FUTURE));

        var reference =
                objector.object("once")
                        .statusCode(201)
                        .header("Cache-Control", equalTo("no-store"))
                        .body("reference", matchesPattern("O\\d+-[2-9A-Z]{8}"))
                        .body("version", equalTo((int) objector.version()))
                        .body("subProcessorId", equalTo("once"))
                        .body("lastDayToObject", equalTo("2999-12-23"))
                        .body("late", equalTo(false))
                        .body("state", equalTo("received"))
                        .extract()
                        .<String>path("reference");
        objector.object("once").statusCode(200).body("reference", equalTo(reference));

        assertThat(Sql.query("select reference from objection where sub_processor_id = 'once'"))
                .containsExactly(reference);
    }

    @Test
    void otherGroundsAreAnotherObjection() {
        var objector = Objector.toldOf(Changes.announced("twice", FUTURE));
        objector.object("twice", "First").statusCode(201);

        objector.object("twice", "Second").statusCode(201);
    }

    @Test
    void pageListsWhatCanBeObjectedToAndChangesNothing() {
        var objector =
                Objector.toldOf(Changes.announced("shown", FUTURE), Changes.material("not-shown"));

        given().get("/v1/objections/form?token=" + objector.token())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", equalTo("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body(containsString("Entry shown"))
                .body(containsString("Last day to object: 23 December 2999."))
                .body(
                        containsString(
                                "value=\"%d:shown\" required checked"
                                        .formatted(objector.version())))
                .body(not(containsString("not-shown")));

        assertThat(Sql.query("select 1 from objection where sub_processor_id = 'shown'")).isEmpty();
    }

    @Test
    void formIsTaken() {
        var objector = Objector.toldOf(Changes.announced("form", FUTURE));

        form(objector)
                .formParam("customer", "Example Bank")
                .formParam("grounds", "Line one\r\nLine two")
                .post("/v1/objections/form")
                .then()
                .statusCode(200)
                .body(containsString("Entry form"))
                .body(containsString("O" + objector.version() + "-"));

        assertThat(Sql.query("select grounds from objection where sub_processor_id = 'form'"))
                .containsExactly("Line one\nLine two");
    }

    @Test
    void formTakesGroundsAsLongAsTheyMayBe() {
        var objector = Objector.toldOf(Changes.announced("long", FUTURE));

        form(objector)
                .formParam("customer", "Example Bank")
                .formParam("grounds", "ä".repeat(4_000))
                .post("/v1/objections/form")
                .then()
                .statusCode(200);
    }

    @Test
    void whatHasToBeMendedIsToldAllAtOnceAndInTheLanguageOfThePage() {
        var objector = Objector.toldOf(Changes.announced("unchosen", FUTURE));

        given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("token", objector.token())
                .formParam("customer", "B".repeat(201))
                .formParam("grounds", " ")
                .post("/v1/objections/form?lang=de")
                .then()
                .statusCode(400)
                .body(
                        containsString(
                                "<li>Änderung: wählen Sie, wogegen Sie Einspruch erheben</li>"))
                .body(containsString("<li>Kunde: ist länger als 200 Zeichen</li>"))
                .body(containsString("<li>Gründe: fehlt</li>"));
    }

    @Test
    void formThatHasToBeMendedKeepsWhatWasFilledIn() {
        var objector = Objector.toldOf(Changes.announced("mended", FUTURE));

        form(objector)
                .formParam("customer", "<b>Bank</b>")
                .formParam("grounds", " ")
                .post("/v1/objections/form")
                .then()
                .statusCode(400)
                .contentType("text/html;charset=UTF-8")
                .body(containsString(": is missing</li>"))
                .body(containsString("&lt;b&gt;Bank&lt;/b&gt;"))
                .body(containsString("checked"));
    }

    @Test
    void noticeOfNothingToObjectToHasNoLink() {
        var address = Subscribers.unasked("material");
        var publication = Stack.list().publish(Changes.material("material"));
        Broker.send(publication);

        var mail = new Inbox(address).awaitMail("(version " + publication.version() + ")");

        assertThat(mail.text()).doesNotContain("/v1/objections");
        assertThat(mail.html()).doesNotContain("/v1/objections");
    }

    @Test
    void lateOneIsTakenAndMarked() {
        var objector = Objector.toldOf(Changes.announced("late", PAST));

        objector.object("late").statusCode(201).body("late", equalTo(true));
    }

    @Test
    void whoeverUnsubscribedMayStillObject() {
        var objector = Objector.toldOf(Changes.announced("left", FUTURE));
        var link = objector.inbox().mails().getLast().token("/unsubscribe");
        given().post("/unsubscribe?token=" + link).then().statusCode(200);

        objector.object("left").statusCode(201);
    }

    @Test
    void linkOfAnotherPurposeOpensNothing() {
        var objector = Objector.toldOf(Changes.announced("forged", FUTURE));
        var other = objector.inbox().mails().getLast().token("/unsubscribe");

        Objector.object(other, words("forged"))
                .statusCode(400)
                .body("type", equalTo("/problems/forged-link"));
        Objector.object(objector.token() + "x", words("forged")).statusCode(400);
        given().get("/v1/objections/form?token=" + other).then().statusCode(400);
        given().get("/v1/objections/form").then().statusCode(400);
        given().contentType(ContentType.JSON)
                .body(words("forged"))
                .post("/v1/objections")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void changeThatTheMailDidNotTellOfIsRefused() {
        var objector =
                Objector.toldOf(Changes.announced("told", FUTURE), Changes.material("material"));
        var later = objector.thenToldOf(Changes.announced("later", FUTURE));

        for (var id : new String[] {"later", "material", "unknown", null}) {
            objector.object(id).statusCode(400).body("errors.code", contains("not-announced"));
        }
        later.object("told").statusCode(400);
        var words = words("told");
        words.put("version", later.version());
        objector.object(words).statusCode(400);
    }

    @Test
    void whatIsMissingOrTooLongIsNamed() {
        var objector = Objector.toldOf(Changes.announced("faulty", FUTURE));

        objector.object(
                        Map.of(
                                "subProcessorId", "faulty",
                                "customer", "two\nlines",
                                "contractReference", "x".repeat(201),
                                "grounds", "\u0000"))
                .statusCode(400)
                .body("type", equalTo("/problems/malformed"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/customer", "/contractReference", "/grounds"));
        objector.object(Map.of("subProcessorId", "faulty"))
                .statusCode(400)
                .body("errors.pointer", contains("/customer", "/grounds"));
    }

    @Test
    void linkIsGoodForSoManyObjectionsInADay() {
        var objector = Objector.toldOf(Changes.announced("many", FUTURE));
        for (int i = 0; i < 50; i++) {
            objector.object("many", "Grounds " + i).statusCode(201);
        }

        objector.object("many", "One more")
                .statusCode(429)
                .header("Retry-After", equalTo("3600"))
                .body("type", equalTo("/problems/too-many-requests"));
        objector.object("many", "Grounds 0").statusCode(200);
    }

    @Test
    void staffFindObjectionsByVersionStateAndEntry() {
        var objector =
                Objector.toldOf(
                        Changes.announced("found-a", FUTURE), Changes.announced("found-b", FUTURE));
        var first = objector.objected("found-a");
        var second = objector.objected("found-b");

        list("version=" + objector.version()).body("objections.reference", contains(first, second));
        list("subProcessorId=found-b").body("objections.reference", contains(second));
        list("state=upheld&version=" + objector.version()).body("objections", equalTo(List.of()));
        list("limit=1&state=received&version=" + objector.version())
                .body("objections.reference", contains(first))
                .header(
                        "Link",
                        equalTo(
                                "</v1/objections?after=%s&limit=1&version=%d&state=received>; rel=\"next\""
                                        .formatted(first, objector.version())));
        list("after=" + first + "&subProcessorId=found-b")
                .body("objections.reference", contains(second));
    }

    @Test
    void staffSeeWhatWasWrittenAndTheSenderMasked() {
        var objector = Objector.toldOf(Changes.announced("seen", FUTURE));
        var reference = objector.objected("seen");

        Staff.with("auditor")
                .get("/v1/objections/" + reference)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"r1.objection.json\""))
                .body("change", equalTo("Entry seen"))
                .body("event", equalTo("announced"))
                .body("sender", equalTo("o***@example.org"))
                .body("senderName", equalTo("Jane Doe"))
                .body("customer", equalTo("Example Bank"))
                .body("contractReference", equalTo("DPA 7"))
                .body("grounds", equalTo("We may not use providers there."))
                .body("standing", equalTo("claimed"))
                .body("late", equalTo(false))
                .body("steps.state", contains("received"));
    }

    @Test
    void onlyStaffReadObjections() {
        given().get("/v1/objections").then().statusCode(401);
        Staff.with("viewer").get("/v1/objections").then().statusCode(403);
        Staff.with("auditor").get("/v1/objections/O1-AAAAAAAA").then().statusCode(404);
        for (var query : new String[] {"state=lost", "limit=0", "version=x", "after=O1-AAAAAAAA"}) {
            Staff.with("auditor").get("/v1/objections?" + query).then().statusCode(400);
        }
    }

    private static ValidatableResponse list(String query) {
        return Staff.with("auditor").get("/v1/objections?" + query).then().statusCode(200);
    }

    private static RequestSpecification form(Objector objector) {
        return given().contentType(ContentType.URLENC)
                .formParam("token", objector.token())
                .formParam("change", objector.version() + ":" + idOf(objector));
    }

    private static String idOf(Objector objector) {
        return Sql.query(
                        "select sub_processor_id from notice_change join notice on notice.id ="
                                + " notice_id where version = "
                                + objector.version())
                .getFirst();
    }

    private static Map<String, Object> words(String subProcessorId) {
        return new HashMap<>(
                Map.of("subProcessorId", subProcessorId, "customer", "Bank", "grounds", "Why"));
    }
}
