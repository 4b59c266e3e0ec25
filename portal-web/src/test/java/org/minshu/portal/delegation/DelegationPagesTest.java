package org.minshu.portal.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class DelegationPagesTest {

    private static final String PAGE = "/console/delegations";

    @Autowired
    MockMvcTester http;

    @Test
    void anOfficerNamesADeputyAndEndsIt() {
        var steward = new Reader(http, Role.STEWARD);

        assertThat(steward.get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("代理中", "&lt;i&gt;林海", "指定代理人")
                .doesNotContain("??");
        assertThat(steward.post(PAGE, "deputy", "lin", "from", "2026-12-01", "until", "2026-12-05", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"", "value=\"2026-12-05\"");
        assertThat(steward.post(PAGE, "deputy", "lin", "from", "2026-12-01", "until", "2026-12-05", "reason", "休假"))
                .hasStatus(302);
        assertThat(steward.post(PAGE + "/7/end")).hasStatus(302);
        assertThat(steward.post(PAGE + "/8/end")).hasStatus(409);
    }

    @Test
    void auditorsSeeAllAndNameNobody() {
        assertThat(new Reader(http, Role.AUDITOR).get(PAGE + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Holds")
                .doesNotContain("name=\"deputy\"", "??");
        assertThat(new Reader(http, Role.DEVELOPER).get(PAGE)).hasStatus(403);
    }
}
