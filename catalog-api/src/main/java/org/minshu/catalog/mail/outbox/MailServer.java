package org.minshu.catalog.mail.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.minshu.catalog.mail.MailSecurity;
import org.minshu.catalog.mail.MailSettings;
import org.springframework.stereotype.Component;

/** The SMTP server, as it is configured. */
@Component
class MailServer {

    private static final String SMTP = "smtp";

    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    Session session() {
        return session;
    }

    Line connect() throws MessagingException {
        var transport = session.getTransport(SMTP);
        transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return new Line(transport);
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty(
                "mail.smtp.connectiontimeout", millis(settings.connectTimeout().toMillis()));
        properties.setProperty("mail.smtp.timeout", millis(settings.timeout().toMillis()));
        properties.setProperty(
                "mail.smtp.writetimeout", millis(settings.timeout().toMillis()));
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSecurity.TLS));
        var starttls = String.valueOf(settings.security() == MailSecurity.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", starttls);
        properties.setProperty("mail.smtp.starttls.required", starttls);
        return properties;
    }

    private static String millis(long millis) {
        return String.valueOf(Math.max(1, millis));
    }
}
