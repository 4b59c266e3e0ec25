package org.minshu.catalog.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class RemoteFileIT {

    private static final String CSV = "sectionName,ammonia\n石砻,0.15\n";

    @Autowired
    Api api;

    final String worker = TestTokens.of(Role.WORKER);
    String steward;
    String dataset;

    @BeforeEach
    void anOpenDataset() {
        var department = new Scene(api).department();
        steward = TestTokens.steward(department);
        dataset = "/api/v1/datasets/" + new Scene(api).published(metadata(department));
    }

    private Answer order(String url) {
        return api.post(steward, dataset + "/remote-files", Map.of("url", url));
    }

    private String ordered(String url) {
        var answer = order(url);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return "/api/v1/remote-files/" + answer.json().path("id").asString();
    }

    private Answer bring(String file, String content) {
        return api.send(
                "PUT",
                worker,
                file + "/content",
                Map.of("Content-Type", "application/octet-stream"),
                BodyPublishers.ofString(content));
    }

    @Test
    void whatAWorkerBringsBecomesAFileOnce() {
        var file = ordered("https://data.example/%E6%B0%B4%E8%B4%A8.csv?year=2026");
        assertThat(api.get(steward, dataset + "/remote-files")
                        .json()
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("WAITING");

        assertThat(bring(file, CSV).status()).isEqualTo(200);
        assertThat(bring(file, CSV).json().path("state").asString()).isEqualTo("DONE");

        var files = api.get(null, dataset).json().path("distributions");
        assertThat(files).hasSize(1);
        assertThat(files.path(0).path("name").asString()).isEqualTo("水质.csv");
        assertThat(files.path(0).path("id").asString())
                .isEqualTo(api.get(steward, file).json().path("distribution").asString());
        assertThat(api.get(steward, dataset + "/remote-files").json()).isEmpty();
    }

    @Test
    void whatFailedIsToldUntilItIsDismissed() {
        var inside = ordered("http://10.0.0.1/a.csv");
        var program = ordered("https://data.example/b.csv");

        assertThat(api.put(
                                worker,
                                inside + "/failure",
                                Map.of(),
                                Map.of("failure", "FORBIDDEN", "detail", "Not a public address: 10.0.0.1"))
                        .status())
                .isEqualTo(204);
        assertThat(bring(program, "#!/bin/sh\n").problem()).isEqualTo("file-type-refused");

        assertThat(api.get(steward, inside).json().path("failure").asString()).isEqualTo("FORBIDDEN");
        assertThat(api.get(steward, program).json().path("refusal").asString()).isEqualTo("FILE_TYPE_REFUSED");
        assertThat(api.send("DELETE", steward, inside, Map.of(), BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
        assertThat(api.get(steward, inside).problem()).isEqualTo("remote-file-not-found");
        assertThat(bring(inside, CSV).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoAddressIsRefusedAtOnce() {
        for (var address : new String[] {
            "ftp://data.example/a.csv",
            "file:///etc/passwd",
            "https://user:secret@data.example/a.csv",
            "https:///a.csv",
            "data.example/a.csv",
            "https://data.example/a b.csv",
            "https://data.example/" + "a".repeat(2_000)
        }) {
            assertThat(order(address).problem()).as(address).isEqualTo("remote-address-invalid");
        }
        assertThat(order("https://data.example/").problem()).isEqualTo("file-name-invalid");
        assertThat(api.post(
                                TestTokens.steward("other"),
                                dataset + "/remote-files",
                                Map.of("url", "https://data.example/a.csv"))
                        .problem())
                .isEqualTo("other-department");
    }
}
