package org.minshu.portal.mail;

import java.util.HashMap;
import java.util.Map;
import org.minshu.client.mail.MailPreferencesForm;
import org.springframework.util.MultiValueMap;

/** The form of the settings: {@code topic.NAME} and {@code subscription.ID}, each with a mode. */
final class MailChoices {

    private static final String TOPIC = "topic.";
    private static final String SUBSCRIPTION = "subscription.";

    private MailChoices() {}

    static MailPreferencesForm read(MultiValueMap<String, String> typed) {
        var topics = new HashMap<String, String>();
        var subscriptions = new HashMap<Long, String>();
        for (Map.Entry<String, String> each : typed.toSingleValueMap().entrySet()) {
            var name = each.getKey();
            if (name.startsWith(TOPIC)) {
                topics.put(name.substring(TOPIC.length()), each.getValue());
            } else if (name.matches("subscription\\.\\d{1,18}")) {
                subscriptions.put(Long.valueOf(name.substring(SUBSCRIPTION.length())), each.getValue());
            }
        }
        return new MailPreferencesForm(typed.getFirst("language"), topics, subscriptions);
    }
}
