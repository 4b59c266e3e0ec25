package org.minshu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.embedded.EndedProcess;

/** The portal as a process of its own, which does not start, and says why in one line. */
class StartTest {

    @Test
    void whatIsMissingIsNamed() {
        assertRefused(Map.of(), "MINSHU_CATALOG_BASE_URL is missing; set it, for example to http://catalog-api:8081.");
    }

    @Test
    void whatIsNoAddressIsQuoted() {
        assertRefused(
                Map.of("MINSHU_CATALOG_BASE_URL", "catalog-api:8081"),
                "MINSHU_CATALOG_BASE_URL is \"catalog-api:8081\", which is not an address that begins with http:// or"
                        + " https:// and names a host; set it, for example to http://catalog-api:8081.");
    }

    @Test
    void aMisspeltVariableIsNamedWithTheOneThatWasMeant() {
        assertRefused(
                Map.of("MINSHU_CATALOG_BASEURI", "http://catalog-api:8081"),
                "MINSHU_CATALOG_BASEURI is not a setting of portal-web; did you mean MINSHU_CATALOG_BASE_URL?");
    }

    private static void assertRefused(Map<String, String> variables, String sentence) {
        var process = EndedProcess.of(PortalWeb.class, variables);
        assertThat(process.lines())
                .singleElement()
                .asString()
                .contains(" ERROR ")
                .endsWith(sentence);
        assertThat(process.code()).isEqualTo(1);
    }
}
