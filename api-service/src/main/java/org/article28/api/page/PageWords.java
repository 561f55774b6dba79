package org.article28.api.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.article28.wording.Plural;

/** What pages say besides the list itself. */
@MessageBundle(value = "pages", locale = "en")
public interface PageWords {

    @Message("Skip to the content")
    String skip();

    @Message("Sub-processors")
    String theList();

    @Message("Sub-processors of {organisation}")
    String listOf(String organisation);

    @Message("Where data goes")
    String whereDataGoes();

    @Message("History")
    String history();

    @Message("Subscribe")
    String subscribe();

    @Message("Pages")
    String mainNavigation();

    @Message("Languages")
    String languages();

    @Message("Last updated on {day}")
    String lastUpdated(String day);

    @Message("version {number}")
    String version(long number);

    @Message("Nothing is published yet.")
    String nothingPublished();

    @Message("No entry matches your search.")
    String nothingFound();

    @Message("{#when form}{#is ONE}{count} entry{#else}{count} entries{/when}")
    String found(Plural form, int count);

    @Message("Search")
    String search();

    @Message("all")
    String all();

    @Message("Section")
    String section();

    @Message("Service")
    String service();

    @Message("Country")
    String country();

    @Message("Transfer mechanism")
    String mechanism();

    @Message("Also those that have ended")
    String withEnded();

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("Name")
    String name();

    @Message("Purpose")
    String purpose();

    @Message("Where")
    String places();

    @Message("What is coming")
    String coming();

    @Message("is engaged from {day}")
    String beginsOn(String day);

    @Message("changes on {day}")
    String changesOn(String day);

    @Message("is no longer engaged from {day}")
    String endsOn(String day);

    @Message("Last day to object: {day}")
    String objectUntil(String day);

    @Message("Who is told by mail finds a link to object in it.")
    String howToObject();

    @Message("Now")
    String now();

    @Message("From {day}")
    String from(String day);

    @Message("announced")
    String announced();

    @Message("ended")
    String ended();

    @Message("urgent")
    String urgent();

    @Message("These recipients are listed for information; they are no sub-processors.")
    String noRightToObject();

    @Message("Further entries")
    String otherEntries();

    @Message("Related policies")
    String policies();

    @Message("Transfer impact assessments")
    String assessments();

    @Message("For programs")
    String forMachines();

    @Message("{format} feed")
    String feedOf(String format);

    @Message("Calendar of what is coming")
    String calendar();

    @Message("API")
    String reference();

    @Message("Details")
    String details();

    @Message("Back to the list")
    String backToList();

    @Message("It is no longer on the list.")
    String leftTheList();

    @Message("added")
    String added();

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("Field")
    String field();

    @Message("Versions")
    String versions();

    @Message("Published")
    String publishedOn();

    @Message("Note")
    String note();

    @Message("Changes")
    String changes();

    @Message("{count} added")
    String countAdded(int count);

    @Message("{count} removed")
    String countRemoved(int count);

    @Message("{count} changed")
    String countUpdated(int count);

    @Message("corrects version {number}")
    String corrects(long number);

    @Message("taken over from earlier records")
    String imported();

    @Message("Compare")
    String compare();

    @Message("Earlier version")
    String earlier();

    @Message("Later version")
    String later();

    @Message("Version {from} to version {to}")
    String comparison(long from, long to);

    @Message("side by side")
    String sideBySide();

    @Message("one below the other")
    String inline();

    @Message("Nothing differs.")
    String nothingDiffers();

    @Message("Older versions")
    String older();

    @Message("This is version {number} of {day}.")
    String asOfVersion(long number, String day);

    @Message("To the newest version")
    String toNewest();

    @Message("It left the list with {version}.")
    String leftWith(String version);

    @Message("More of its history")
    String moreHistory();

    @Message("{#when form}{#is ONE}{count} change{#else}{count} changes{/when}")
    String changesFound(Plural form, int count);

    @Message("It was corrected by version {number}.")
    String correctedBy(long number);

    @Message("Annex")
    String annex();

    @Message("There is no such page")
    String notFound();

    @Message("The address can\u2019t be understood")
    String notUnderstood();

    @Message("Please try again in a moment")
    String tryLater();

    @Message("In your own pages")
    String embed();
}
