package org.article28.api.desk.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says at its door: to who comes, leaves, or is not let in. */
@MessageBundle(value = "door", locale = "en")
public interface DoorWords {

    @Message("There were too many tries from where you are. Try again in {seconds} seconds.")
    String triedTooOften(String seconds);

    @Message(
            "Your session had ended when you sent the form. Nothing of it was kept. Sign in, and its page opens anew. Your browser may still have what you typed: go back from there until you see it, and send it again.")
    String formLost();

    @Message("There is no such page")
    String noSuchPage();

    @Message("This is not for your role")
    String notForYourRole();

    @Message("This page can not be shown")
    String notShown();

    @Message("Sign in")
    String signIn();

    @Message("An administrator makes one for each person. It begins with a28_.")
    String tokenHint();

    @Message(
            "This token is not valid. Check that you copied it as a whole; it may also have expired or been revoked.")
    String tokenRefused();

    @Message("Sign in with {name}")
    String signInWith(String name);

    @Message("Or with an API token")
    String orByToken();

    @Message("API tokens are not taken at this desk.")
    String noTokens();

    @Message("Signed in")
    String signedIn();

    @Message("You are signed in. The desk opens by itself.")
    String signedInOnward();

    @Message("Signed out")
    String signedOut();

    @Message("You are signed out of the desk. Next, you are signed out of {name}.")
    String signedOutOnward(String name);

    @Message("Go on")
    String goOn();

    @Message(
            "Signing in took too long, was done already, or was begun in another window. Nobody was signed in. Try again.")
    String wayLost();

    @Message("{name} did not let you in ({error}). Try again, or ask who looks after it.")
    String deniedByProvider(String name, String error);

    @Message(
            "What {name} answered does not prove who you are. Nobody was signed in. Try again; if it happens again, the log of the service tells why.")
    String unproven(String name);

    @Message(
            "{name} can not be reached right now. Try again in a few minutes, or sign in another way.")
    String providerAway(String name);

    @Message(
            "You are known, as {subject}, but you have no role here. Roles were looked for in {claim} of your access token. Ask who looks after your account for one.")
    String withoutRole(String subject, String claim);

    @Message("Not done")
    String notDone();

    @Message(
            "This form was not made for your session. Nothing was changed. Open the page again and repeat.")
    String forged();

    @Message("Back to where you were")
    String backToForm();

    @Message("To the first page of the desk")
    String toTheDesk();
}
