package org.minshu.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minshu.catalog.Scene.metadata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class DownloadIT {

    @Autowired
    Api api;

    Files files;
    Requests requests;
    String department;
    String steward;
    String slug;

    @BeforeEach
    void aRestrictedDataset() {
        files = new Files(api);
        requests = new Requests(api);
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
        slug = requests.restricted(department);
    }

    @Test
    void openDataIsEverybodysUnderItsChineseName() {
        var open = new Scene(api).published(metadata(department));
        var id = files.uploaded(steward, open, "水质 2026.csv", Files.CSV.getBytes(UTF_8));

        var file = files.download(null, id);

        assertThat(file.text()).isEqualTo(Files.CSV);
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"__ 2026.csv\"; filename*=UTF-8''%E6%B0%B4%E8%B4%A8%202026.csv");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Length")).isEqualTo(String.valueOf(Files.CSV.getBytes(UTF_8).length));
    }

    @Test
    void restrictedDataGoesToItsDepartmentTheAuthorityAndGrantsOnly() {
        var id = files.uploaded(steward, slug);

        assertThat(files.download(null, id).problem()).isEqualTo("unauthenticated");
        assertThat(files.download(TestTokens.steward("other"), id).problem()).isEqualTo("other-department");
        assertThat(files.download(TestTokens.of(Role.AUDITOR), id).problem()).isEqualTo("not-allowed");
        assertThat(files.download(requests.developer, id).problem()).isEqualTo("grant-missing");
        assertThat(files.download(steward, id).text()).isEqualTo(Files.CSV);
        assertThat(files.download(TestTokens.of(Role.AUTHORITY), id).text()).isEqualTo(Files.CSV);
    }

    @Test
    void aCsvHasExactlyTheGrantedItemsUntilTheGrantIsRevoked() {
        var id = files.uploaded(steward, slug);
        var grant = requests.granted(department, Map.of(slug, List.of("ammonia", "sectionName")));

        assertThat(files.download(requests.developer, id).text()).isEqualTo("sectionName,ammonia\n石砻,0.15\n竹岐,0.21\n");
        requests.revoke(grant);

        assertThat(files.download(requests.developer, id).problem()).isEqualTo("grant-ended");
    }

    @Test
    void aWorkbookHasExactlyTheGrantedItems() throws IOException {
        var id = files.uploaded(steward, slug, "水质.xlsx", workbook());
        requests.granted(department, Map.of(slug, List.of("ammonia")));

        var file = files.download(requests.developer, id);

        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.response().body()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).stream().map(Cell::getText)).containsExactly("氨氮");
            assertThat(rows.get(1).stream().map(Cell::getText)).containsExactly("0.15");
        }
    }

    @Test
    void aFileThatCannotBeCutNeedsEveryItem() {
        var id = files.uploaded(steward, slug, "说明.pdf", "%PDF-1.7\n".getBytes(UTF_8));
        requests.granted(department, Map.of(slug, List.of("ammonia")));
        assertThat(files.download(requests.developer, id).problem()).isEqualTo("projection-impossible");

        requests.granted(department, Map.of(slug, List.of("sectionName", "measuredAt", "ammonia")));

        assertThat(files.download(requests.developer, id).text()).isEqualTo("%PDF-1.7\n");
    }

    @Test
    void rangesAreServedOnTheBytesTheCallerGets() {
        var id = files.uploaded(steward, slug);
        requests.granted(department, Map.of(slug, List.of("ammonia")));
        var whole = files.download(requests.developer, id);
        assertThat(whole.text()).isEqualTo("ammonia\n0.15\n0.21\n");

        var part = files.download(requests.developer, id, Map.of("Range", "bytes=8-12"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("0.15\n");
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 8-12/18");
        assertThat(files.download(requests.developer, id, Map.of("Range", "bytes=-5"))
                        .text())
                .isEqualTo("0.21\n");
        assertThat(files.download(steward, id, Map.of("Range", "bytes=0-10")).text())
                .isEqualTo("sectionName");

        var outside = files.download(requests.developer, id, Map.of("Range", "bytes=18-"));
        assertThat(outside.problem()).isEqualTo("range-not-satisfiable");
        assertThat(outside.status()).isEqualTo(416);
        assertThat(header(outside, "Content-Range")).isEqualTo("bytes */18");
    }

    @Test
    void entityTagsSaveTransfersAndKeepRangesTogether() {
        var id = files.uploaded(steward, slug);
        requests.granted(department, Map.of(slug, List.of("ammonia")));
        var etag = files.download(requests.developer, id).etag();

        assertThat(files.download(steward, id).etag()).isNotEqualTo(etag);
        assertThat(files.download(requests.developer, id, Map.of("If-None-Match", etag))
                        .status())
                .isEqualTo(304);
        var other = Map.of("Range", "bytes=0-3", "If-Range", "\"other\"");
        assertThat(files.download(requests.developer, id, other).status()).isEqualTo(200);
        var same = Map.of("Range", "bytes=0-3", "If-Range", etag);
        assertThat(files.download(requests.developer, id, same).status()).isEqualTo(206);
    }

    @Test
    void headTellsWhatGetWouldSend() {
        var id = files.uploaded(steward, slug);

        var head = api.send("HEAD", steward, Files.path(id), Map.of(), BodyPublishers.noBody());

        assertThat(head.status()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(Files.CSV.getBytes(UTF_8).length));
        assertThat(head.response().body()).isEmpty();
    }

    @Test
    void aLinkStandsForItsCallerAndItsGrantIsAskedEachTime() {
        var id = files.uploaded(steward, slug);
        assertThat(api.post(requests.developer, "/api/v1/distributions/" + id + "/links", "")
                        .problem())
                .isEqualTo("grant-missing");
        var grant = requests.granted(department, Map.of(slug, List.of("ammonia")));
        var link = api.post(requests.developer, "/api/v1/distributions/" + id + "/links", "");
        var path = URI.create(link.json().path("url").asString()).getPath();

        assertThat(api.get(null, path).text()).isEqualTo("ammonia\n0.15\n0.21\n");
        assertThat(api.get(null, path.substring(0, path.length() - 2)).problem())
                .isEqualTo("link-invalid");
        assertThat(api.get(null, "/api/v1/files/nonsense").problem()).isEqualTo("link-invalid");
        requests.revoke(grant);
        assertThat(api.get(null, path).problem()).isEqualTo("grant-ended");
    }

    @Test
    void revokingAGrantEndsARunningDownload() throws Exception {
        var row = "石砻%s,2026-05-18T08:00,0.15\n".formatted("x".repeat(1_000));
        var large = ("sectionName,measuredAt,ammonia\n" + row.repeat(60_000)).getBytes(UTF_8);
        var id = files.uploaded(steward, slug, "大.csv", large);
        var grant = requests.granted(department, Map.of(slug, List.of("sectionName")));
        var request = HttpRequest.newBuilder(api.uri(Files.path(id)))
                .header("Authorization", "Bearer " + requests.developer)
                .build();

        try (var http = HttpClient.newHttpClient();
                var body = http.send(request, BodyHandlers.ofInputStream()).body()) {
            assertThat(body.readNBytes(100_000)).hasSize(100_000);
            requests.revoke(grant);

            assertThatExceptionOfType(IOException.class).isThrownBy(body::readAllBytes);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(outcomes(grant)).containsExactly("ABORTED"));
    }

    private List<String> outcomes(String grant) {
        return api.get(requests.developer, "/api/v1/usage/records")
                .json()
                .path("items")
                .valueStream()
                .filter(record -> record.path("grant").asString().equals(grant))
                .map(record -> record.path("outcome").asString())
                .toList();
    }

    private static String header(Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("水质");
            sheet.value(0, 0, "断面名称");
            sheet.value(0, 1, "氨氮");
            sheet.value(1, 0, "石砻");
            sheet.value(1, 1, 0.15);
        }
        return out.toByteArray();
    }
}
