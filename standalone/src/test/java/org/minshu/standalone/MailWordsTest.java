package org.minshu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailWordsTest {

    /** Of this the portal alone can tell. */
    private static final Set<String> NEVER_MAILED = Set.of("MAIL_FAILING");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void whatThePortalHasWordsForMailsHaveToo(String language) throws IOException {
        var portal = kinds("messages/portal/notification" + language + ".properties", "notification.kind.");
        portal.removeAll(NEVER_MAILED);
        assertThat(kinds("messages/mail/mail" + language + ".properties", "mail.kind."))
                .containsExactlyInAnyOrderElementsOf(portal);
    }

    private static Set<String> kinds(String bundle, String prefix) throws IOException {
        var texts = new Properties();
        try (var file = MailWordsTest.class.getClassLoader().getResourceAsStream(bundle)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }
}
