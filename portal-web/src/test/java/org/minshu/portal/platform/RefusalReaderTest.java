package org.minshu.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;

class RefusalReaderTest {

    @Test
    void aProblemDocumentIsTheRefusalItWas() {
        var refusal = refusal(422, """
                {"type": "/problems/validation-failed", "status": 422, "detail": "2 entries",
                 "violations": [{"pointer": "/items/3/name", "type": "/problems/required", "zh": "请填写英文名", "en": "Give the name"}]}
                """);

        assertThat(refusal.type()).isEqualTo(ProblemType.VALIDATION_FAILED);
        assertThat(refusal).hasMessage("2 entries");
        assertThat(refusal.violations())
                .containsExactly(new Violation("/items/3/name", ProblemType.REQUIRED, "请填写英文名", "Give the name"));
    }

    @Test
    void whatIsNoProblemDocumentIsJudgedByItsStatus() {
        assertThat(refusal(502, "<html>Bad gateway</html>").type()).isEqualTo(ProblemType.PLATFORM_UNAVAILABLE);
        assertThat(refusal(500, "").type()).isEqualTo(ProblemType.INTERNAL_ERROR);
        assertThat(refusal(404, "{}").type()).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(418, "[]").type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void whoIsNotAcceptedSignsInAgain() {
        assertThatExceptionOfType(SessionEndedException.class).isThrownBy(() -> read(401, "{}"));
    }

    private static CatalogException refusal(int status, String body) {
        return catchThrowableOfType(CatalogException.class, () -> read(status, body));
    }

    private static void read(int status, String body) throws Exception {
        var request = new MockClientHttpRequest(HttpMethod.GET, "/api/v1/datasets");
        var answer = new MockClientHttpResponse(body.getBytes(StandardCharsets.UTF_8), HttpStatusCode.valueOf(status));
        new RefusalReader().handle(request, answer);
    }
}
