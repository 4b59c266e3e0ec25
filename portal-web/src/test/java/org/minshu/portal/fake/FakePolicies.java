package org.minshu.portal.fake;

import java.time.LocalDate;
import java.util.List;
import org.minshu.client.Page;
import org.minshu.client.policy.PolicyClient;
import org.minshu.client.policy.PolicyForm;
import org.minshu.client.policy.PolicyValueView;
import org.minshu.client.policy.PolicyView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;

/** A number of days with a plan, a period, and a choice. */
final class FakePolicies implements PolicyClient {

    private static final String ETAG = "\"3\"";

    private static PolicyValueView value(long id, String value, String state) {
        return new PolicyValueView(
                id, value, LocalDate.of(2026, 12, 1), "提速", state, RequestSamples.days(-1), "陈建华", null);
    }

    @Override
    public List<PolicyView> policies() {
        return List.of(
                new PolicyView(
                        "access.provider-review-days",
                        "WORKING_DAYS",
                        "5",
                        "5",
                        "1",
                        "365",
                        List.of(),
                        null,
                        List.of(value(7, "3", "PLANNED")),
                        3),
                new PolicyView(
                        "access.longest-period",
                        "PERIOD",
                        "P1Y",
                        "P1Y",
                        "P1D",
                        "P10Y",
                        List.of(),
                        LocalDate.of(2026, 11, 1),
                        List.of(),
                        3),
                new PolicyView(
                        "access.supplement-lapse",
                        "CHOICE",
                        "CLOSED",
                        "CLOSED",
                        null,
                        null,
                        List.of("CLOSED", "RETURNED"),
                        null,
                        List.of(),
                        3));
    }

    @Override
    public ResponseEntity<PolicyView> policy(String key) {
        var policy = policies().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, key));
        return ResponseEntity.ok().eTag(ETAG).body(policy);
    }

    @Override
    public ResponseEntity<PolicyView> plan(String key, String etag, PolicyForm form) {
        if ("0".equals(form.value()) || "P99Y".equals(form.value())) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/value", "超出范围。", "Out of bounds.")));
        }
        return expect(key, etag);
    }

    @Override
    public ResponseEntity<PolicyView> cancel(String key, long id, String etag) {
        return expect(key, etag);
    }

    private ResponseEntity<PolicyView> expect(String key, String etag) {
        if (!etag.equals(ETAG)) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, etag);
        }
        return policy(key);
    }

    @Override
    public Page<PolicyValueView> values(String key, int page, int size) {
        var value = policy(key).getBody();
        var said = value == null ? "5" : value.value();
        return new Page<>(List.of(value(7, said, "PLANNED"), value(6, said, "IN_FORCE")), 2, page, size);
    }
}
