package org.minshu.catalog.mail.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.mail.MailSettings;
import org.minshu.catalog.mail.UnsubscribeToken;
import org.minshu.catalog.web.PublicAddress;
import org.minshu.operations.start.StartRefusedException;
import org.springframework.stereotype.Component;

/** Whole addresses of the pages that mails lead to. */
@Component
public class Links {

    private static final Pattern PATH = Pattern.compile("/(?!/)[!-~]*");

    private final PublicAddress address;

    Links(PublicAddress address, MailSettings settings) {
        if (settings.isOn() && address.publicUrl() == null) {
            throw new StartRefusedException(
                    "MINSHU_PUBLIC_URL is missing; mails lead to the platform. Try https://data.example.");
        }
        this.address = address;
    }

    /** Only pages of this site are linked, by what may stand in an address. */
    @Nullable String page(@Nullable String path) {
        return path != null && PATH.matcher(path).matches()
                ? address.resolve("").toString() + path
                : null;
    }

    public String unsubscribe(UnsubscribeToken token) {
        return address.resolve("/unsubscribe?token=" + token).toString();
    }

    String home() {
        return address.resolve("/").toString();
    }

    String inbox() {
        return address.resolve("/console/notifications").toString();
    }

    String settings() {
        return address.resolve("/account/notifications").toString();
    }

    /** The token is of letters, digits, dashes and underscores. */
    String confirm(String token) {
        return address.resolve("/account/notifications/confirmation?token=" + token)
                .toString();
    }
}
