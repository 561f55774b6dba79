package org.article28.notifier.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.article28.model.ContractPeriods;
import org.article28.model.NoticeDraft;
import org.article28.model.problem.FieldError;
import org.article28.notifier.contact.ContractChecks;
import org.article28.notifier.mail.NoticeContent;
import org.article28.notifier.mail.NoticeMail;
import org.article28.notifier.mail.NoticeMails;
import org.article28.notifier.mail.Reader;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.StaffRole;
import org.article28.notifier.subscription.Recipients;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Shows a notice to those who write it. For the api-service alone: the edge passes nothing on to
 * {@code /internal}.
 */
@Path("/internal/notice-previews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({StaffRole.EDITOR, StaffRole.PUBLISHER, StaffRole.AUDITOR})
public class NoticePreviewResource {

    private final NoticeMails mails;
    private final Recipients recipients;
    private final ContractChecks contracts;

    NoticePreviewResource(NoticeMails mails, Recipients recipients, ContractChecks contracts) {
        this.contracts = contracts;
        this.mails = mails;
        this.recipients = recipients;
    }

    /**
     * The mail, with the list's address in the place of the reader's own links.
     *
     * @param recipients active subscriptions that it concerns, as of now
     * @param contracts what contractual contacts ask of it
     */
    @Schema(requiredProperties = {"subject", "text", "html", "recipients"})
    public record NoticePreview(
            String subject, String text, String html, long recipients, ContractPeriods contracts) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public NoticePreview preview(@Nullable NoticeDraft draft) {
        if (draft == null) {
            throw new Rejection.Invalid(FieldError.at("", "missing", "the body is missing"));
        }
        NoticeMail.Shown shown =
                mails.render(
                                new NoticeContent(
                                        draft.version(),
                                        draft.publishedAt(),
                                        null,
                                        null,
                                        draft.note(),
                                        draft.corrects(),
                                        draft.register(),
                                        Set.of(),
                                        Reader.SUBSCRIBER,
                                        draft.summary(),
                                        draft.changes()),
                                draft.register().language())
                        .shown();
        return new NoticePreview(
                shown.subject(),
                shown.text(),
                shown.html(),
                recipients.concerned(draft.services(), draft.weightyServices()),
                contracts.of(draft));
    }
}
