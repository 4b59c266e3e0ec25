package org.minshu.catalog.mail.text;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The sentences of mails. They name no person and quote no remark: mail is read on the way, and kept where nobody knows. A kind
 * that has no sentence of its own is told in general words.
 */
final class MailMessages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CivilTime.ZONE);

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    MailMessages() {
        texts.setBasename("messages/mail/mail");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    ResourceBundleMessageSource source() {
        return texts;
    }

    String say(String key, Locale language, Object... parameters) {
        return texts.getMessage(key, parameters, language);
    }

    String of(Told told, Locale language) {
        var words = told.parameters();
        var parameters = new Object[] {
            words.getOrDefault("title", ""),
            detail(told),
            time(words.get("until")).orElse("")
        };
        var own = texts.getMessage("mail.kind." + told.kind(), parameters, null, language);
        return own == null ? say("mail.kind", language, parameters) : own;
    }

    /** Free text of people does not go into mails; names of datasets and departments do. */
    private static String detail(Told told) {
        return switch (told.kind()) {
            case "SEARCH_MATCHED", "REQUEST_ESCALATED" -> told.parameters().getOrDefault("detail", "");
            default -> "";
        };
    }

    private static Optional<String> time(@Nullable String instant) {
        try {
            return Optional.ofNullable(instant).map(Instant::parse).map(MINUTE::format);
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    static String time(Instant at) {
        return MINUTE.format(at);
    }
}
