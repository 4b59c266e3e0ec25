package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.audit.AuditClient;
import org.minshu.client.audit.AuditEntryView;
import org.minshu.client.audit.ChainState;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** A few entries of the trail, one of them not sealed yet; nobody called 无 did anything. */
final class FakeAudit implements AuditClient {

    @Override
    public Page<AuditEntryView> entries(MultiValueMap<String, String> query) {
        if ("2026-13-99".equals(query.getFirst("from"))) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "from is a date such as 2026-08-26");
        }
        var entries = List.of(
                entry(
                        7,
                        "陈建华",
                        "AUTHORITY",
                        "request.granted",
                        "request SQ-2026-000776",
                        "{\"state\":\"AUTHORITY_APPROVAL\"}",
                        "{\"state\":\"GRANTED\",\"until\":\"2027-08-31\"}",
                        null),
                entry(
                        6,
                        "王晓",
                        "STEWARD",
                        "dataset.changed",
                        "dataset 30701914/000001",
                        "{\"title\":\"旧\",\"rows\":1,\"theme\":\"ECO\",\"keywords\":[\"水\"]}",
                        "{\"title\":\"<script>新</script>\",\"rows\":2,\"theme\":\"TRA\",\"keywords\":[\"水质\"]}",
                        "ab12cd34ef"),
                entry(5, "林工", "DEVELOPER", "request.submitted", "request SQ-2026-000791", null, null, "0123456789"),
                entry(4, "系统", null, "something.else", "trail", "plain", null, "9876543210"));
        return "无".equals(query.getFirst("actor")) ? new Page<>(List.of(), 0, 1, 50) : new Page<>(entries, 120, 1, 50);
    }

    private static AuditEntryView entry(
            long id,
            String actor,
            @Nullable String role,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String seal) {
        var at = Instant.now().minus(20 - id, ChronoUnit.HOURS);
        return new AuditEntryView(id, at, actor, actor, role, action, subject, before, after, "10.32.4.18", seal);
    }

    @Override
    public ResponseEntity<InputStream> export(MultiValueMap<String, String> query) {
        var csv = "id,actor\n7," + query.getOrDefault("actor", List.of("陈建华")).getFirst() + "\n";
        return ResponseEntity.ok(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ChainState state() {
        return new ChainState(120, 119, 1, "ab12cd34ef".repeat(6));
    }
}
