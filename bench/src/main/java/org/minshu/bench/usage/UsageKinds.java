package org.minshu.bench.usage;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.minshu.bench.measure.Kind;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Platform;

/** How the dashboard of use is asked for: by the authority, over a month and a quarter, whole and narrowed. */
public record UsageKinds(Platform platform, Supplier<String> token, List<String> departments) {

    private static final String PATH = "/api/v1/usage/dashboard";
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ORGANISATIONS = 200;

    public List<Kind> all() {
        return List.of(
                kind("dashboard of use, 30 days", () -> PATH),
                kind("the same, 90 days", () -> PATH + "?from=" + today().minusDays(89)),
                kind("the same, one day by hours", () -> PATH + "?from=" + today()),
                kind(
                        "the same, 90 days of a department",
                        () -> PATH + "?from=" + today().minusDays(89) + "&department="
                                + departments.get(random(departments.size()))),
                kind(
                        "the same, 30 days of an organisation",
                        () -> PATH + "?organisation=" + Api.encode("单位" + random(ORGANISATIONS))),
                kind("single records, first page", () -> "/api/v1/usage/records?size=50"));
    }

    private Kind kind(String name, Supplier<String> path) {
        return Kind.http(
                name,
                () -> HttpRequest.newBuilder(platform.url().resolve(path.get()))
                        .timeout(LONGEST_CALL)
                        .header("Authorization", "Bearer " + token.get())
                        .GET()
                        .build());
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
