package org.minshu.portal.fake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.mail.MailAddressForm;
import org.minshu.client.mail.MailClient;
import org.minshu.client.mail.MailPreferencesForm;
import org.minshu.client.mail.MailPreferencesView;
import org.minshu.client.mail.MailPreferencesView.Subscription;
import org.minshu.client.mail.MailPreferencesView.Topic;
import org.minshu.client.mail.MailTokenForm;
import org.minshu.client.mail.UnsubscriptionForm;
import org.minshu.client.mail.UnsubscriptionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.security.core.context.SecurityContextHolder;

/** An address that fails and one to be confirmed; none of both to the steward; to the auditor, a platform that sends no mail. */
final class FakeMail implements MailClient {

    private static final Instant EARLIER = Instant.parse("2026-08-26T01:40:00Z");

    @Override
    public MailPreferencesView preferences() {
        var user = SecurityContextHolder.getContext().getAuthentication();
        var off = user != null && user.getName().equals("auditor");
        var none = off || (user != null && user.getName().equals("steward"));
        return new MailPreferencesView(
                !off,
                none ? null : "li.si@example.cn",
                none ? null : "new@example.cn",
                none ? null : EARLIER,
                none ? null : EARLIER,
                none ? null : "SMTP 550",
                "zh",
                8,
                List.of(new Topic("DEADLINE", "AT_ONCE"), new Topic("DATASET", "DAILY"), new Topic("OTHER", "PORTAL")),
                List.of(
                        new Subscription(2, "SEARCH", "<b>水</b>", null, "AT_ONCE"),
                        new Subscription(1, "DATASET", "地表水断面水质自动监测", "Surface water", null)),
                7);
    }

    @Override
    public MailPreferencesView change(String etag, MailPreferencesForm form) {
        if (!etag.equals("\"7\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "The settings are newer");
        }
        if (!Objects.equals(Objects.requireNonNull(form.topics()).get("DEADLINE"), "DAILY")
                || !Objects.equals(Objects.requireNonNull(form.subscriptions()).get(2L), "PORTAL")) {
            throw new AssertionError("The form was read otherwise: " + form);
        }
        return preferences();
    }

    @Override
    public MailPreferencesView address(MailAddressForm form) {
        var address = Objects.requireNonNullElse(form.address(), "");
        if (!address.contains("@")) {
            throw new CatalogException(
                    ProblemType.VALIDATION_FAILED,
                    "",
                    List.of(new Violation("/address", ProblemType.VALUE_INVALID, "请填写邮箱地址。", "Give a mail address.")));
        }
        return preferences();
    }

    @Override
    public void removeAddress() {
        // nothing to show
    }

    @Override
    public void confirm(MailTokenForm form) {
        known(form.token());
    }

    @Override
    public UnsubscriptionView unsubscription(String token) {
        known(token);
        return new UnsubscriptionView("TOPIC", "DATASET", null, "l***@example.cn");
    }

    @Override
    public UnsubscriptionView unsubscribe(UnsubscriptionForm form) {
        return unsubscription(Objects.requireNonNullElse(form.token(), ""));
    }

    private static void known(@Nullable String token) {
        if (!"good".equals(token)) {
            throw new CatalogException(ProblemType.MAIL_LINK_INVALID, "The link is not valid");
        }
    }
}
