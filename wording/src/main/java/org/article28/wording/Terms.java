package org.article28.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The codes of the list in words: {@code scc-authority} is {@link #sccAuthority}. */
@MessageBundle(value = "terms", locale = "en")
public interface Terms {

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("none required")
    String notRequired();

    @Message("adequacy decision")
    String adequacy();

    @Message("Data Privacy Framework")
    String dpf();

    @Message("Privacy Shield")
    String privacyShield();

    @Message("standard contractual clauses")
    String scc();

    @Message("clauses of a supervisory authority")
    String sccAuthority();

    @Message("binding corporate rules")
    String bcr();

    @Message("code of conduct")
    String codeOfConduct();

    @Message("approved certification")
    String approvedCertification();

    @Message("instrument between public bodies")
    String publicInstrument();

    @Message("administrative arrangement")
    String administrativeArrangement();

    @Message("ad hoc clauses")
    String adHocClauses();

    @Message("derogation")
    String derogation();

    @Message("UK IDTA")
    String ukIdta();

    @Message("UK Addendum")
    String ukAddendum();

    @Message("importer in the EEA")
    String importerInEea();

    @Message("reason not stated")
    String unspecified();

    @Message("storage")
    String storage();

    @Message("processing")
    String processing();

    @Message("remote access")
    String remoteAccess();

    @Message("location that the customer selects")
    String customerSelected();

    @Message("location nearest to the user")
    String nearestToUser();

    @Message("worldwide")
    String global();

    @Message("third party")
    String thirdParty();

    @Message("affiliate")
    String affiliate();

    @Message("group of affiliates")
    String affiliateGroup();

    @Message("always")
    String always();

    @Message("only if the customer opts in")
    String optIn();

    @Message("unless the customer opts out")
    String optOut();

    @Message("in exceptional cases")
    String exceptional();

    @Message("low")
    String low();

    @Message("medium")
    String medium();

    @Message("high")
    String high();

    @Message("general written authorisation")
    String general();

    @Message("specific authorisation")
    String specific();

    @Message("security")
    String security();

    @Message("insolvency of a provider")
    String insolvency();

    @Message("a legal obligation")
    String legal();

    @Message("availability of the service")
    String availability();

    @Message("disclosed late")
    String lateDisclosure();

    @Message("EU")
    String eu();

    @Message("EEA")
    String eea();

    @Message("Europe")
    String europe();

    @Message("UK")
    String uk();

    @Message("Switzerland")
    String ch();

    @Message("module {numbers}")
    String modules(String numbers);

    @Message("until {day}")
    String until(String day);

    @Message("from {day}")
    String from(String day);
}
