package org.minshu.portal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ProblemPagesTest {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @EnumSource
    void everyProblemTypeIsExplainedAtItsAddress(ProblemType type) {
        assertThat(http.get().uri(type.uri()))
                .hasStatusOk()
                .bodyText()
                .contains(type.zh().title());
        assertThat(http.get().uri(type.uri() + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains(type.slug());
    }

    @Test
    void anUnknownProblemIsNotFound() {
        assertThat(http.get().uri("/problems/nothing"))
                .hasStatus(404)
                .bodyText()
                .contains("找不到这个页面");
    }
}
