package org.minshu.catalog.dataset.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.sheet.SheetBounds;
import org.minshu.catalog.sheet.SheetFile;
import org.minshu.catalog.sheet.SheetRow;
import org.minshu.catalog.sheet.SheetWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CatalogIT
class RegisterExchangeIT {

    static final List<String> HEADER = List.of("信息资源代码", "信息资源名称", "信息资源摘要", "更新周期", "信息项名称", "数据类型");
    static final String PATH = "/api/v1/register/imports";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    final String unique = UUID.randomUUID().toString();
    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
    }

    @Test
    void thousandsOfRowsEnterButForThreeThatComeBackMarked() {
        enterButForThree(3_000);
    }

    @Test
    @Tag("long")
    void aHundredThousandRowsEnterButForThreeThatComeBackMarked() {
        enterButForThree(100_000);
    }

    private void enterButForThree(int many) {
        var rows = new ArrayList<List<String>>(List.of(HEADER));
        for (int i = 1; i <= many; i++) {
            var cycle = i % (many * 2 / 5) == 7 ? "时不时" : "每月";
            rows.add(List.of("", "数据" + i + " " + unique, "汇总的数据，每月更新一次。", cycle, "名称", "字符型"));
        }

        var done = finished(start("大表.xlsx", false, xlsx(rows)), Duration.ofMinutes(15));

        assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("created").asLong()).isEqualTo(many - 3);
        assertThat(done.path("refused").asLong()).isEqualTo(3);
        var marked = sheet(api.get(steward, PATH + "/" + done.path("id").asString() + "/refusals"));
        assertThat(marked).hasSize(4);
        assertThat(marked.getFirst().at(0)).isEqualTo("未导入原因");
        assertThat(marked.get(1).at(0)).contains("更新周期", "“时不时”不在代码表中");
        assertThat(marked.get(1).at(2)).isEqualTo("数据7 " + unique);
    }

    @Test
    void whatIsTakenOutCanBeChangedAndBroughtBack() {
        finished(start(
                "新.csv",
                false,
                csv(List.of(
                        HEADER,
                        List.of("", "灯塔 " + unique, "沿海灯塔。", "每月", "名称", "字符型"),
                        List.of("", "", "", "", "高度", "数值型")))));

        var taken = sheet(api.get(steward, "/api/v1/register/exports/xlsx"));
        assertThat(taken).hasSize(3);
        assertThat(taken.get(1).at(1)).isEqualTo("灯塔 " + unique);
        var code = taken.get(1).at(0);
        var same = new ArrayList<List<String>>();
        taken.forEach(row -> same.add(row.texts()));
        assertThat(finished(start("原样.xlsx", false, xlsx(same)))
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);

        var changed = finished(start(
                "改.xlsx",
                false,
                xlsx(List.of(HEADER.subList(0, 4), List.of(code, "灯塔 " + unique, "沿海灯塔与助航设施。", "每年")))));

        assertThat(changed.path("changed").asInt()).as(changed.toString()).isEqualTo(1);
        var entry =
                api.get(steward, "/api/v1/datasets/" + code.replace('/', '-')).json();
        assertThat(entry.at("/metadata/updateCycle").asString()).isEqualTo("YEARLY");
        assertThat(entry.at("/metadata/items").size()).isEqualTo(2);
    }

    @Test
    void oneThatBreaksOffHoldsUpNoneBehindIt() {
        jdbc.sql("""
                        insert into catalog.register_import
                            (id, name, dry_run, object_key, row_count, started_by, started_by_name, roles, started_at)
                        values (:id, 'x.csv', false, :id, 1, 'x', 'x', '{STEWARD}', '2020-01-01T00:00:00Z')""").param("id", unique).update();

        var next = finished(start("新.csv", true, csv(List.of(HEADER, List.of("", "灯塔", "沿海灯塔。", "每月", "名称", "字符型")))));

        assertThat(next.path("state").asString()).isEqualTo("DONE");
        assertThat(jdbc.sql("delete from catalog.register_import where id = :id and attempts > 0")
                        .param("id", unique)
                        .update())
                .isOne();
    }

    @Test
    void checkingOnlyKeepsNothing() {
        var rows = List.of(HEADER, List.of("", "试 " + unique, "只是检查。", "每月", "名称", "字符型"));

        var done = finished(start("试.xlsx", true, xlsx(rows)));

        assertThat(done.path("created").asInt()).isEqualTo(1);
        assertThat(api.get(steward, "/api/v1/register").json().path("total").asInt())
                .isZero();
    }

    @Test
    void othersEntriesUnknownCodesAndFormulasAreRefusedEntryByEntry() throws Exception {
        var foreign = new Scene(api).published(Scene.metadata(new Scene(api).department()));
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("目录");
            for (int i = 0; i < HEADER.size(); i++) {
                sheet.value(0, i, HEADER.get(i));
            }
            sheet.value(1, 0, foreign.replace('-', '/'));
            sheet.value(1, 1, "别人的");
            sheet.value(2, 0, "30701914/999999");
            sheet.value(3, 1, "有公式的");
            sheet.formula(3, 2, "SUM(A1:B1)");
        }

        var done = finished(start("坏.xlsx", false, bytes.toByteArray()));

        assertThat(done.path("refused").asInt()).isEqualTo(3);
        var marked = sheet(api.get(steward, PATH + "/" + done.path("id").asString() + "/refusals"));
        assertThat(marked.stream().skip(1).map(row -> row.at(0)))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("不属于您的部门"),
                        reason -> assertThat(reason).contains("没有这个数据集"),
                        reason -> assertThat(reason).contains("第 4 行有公式"));
    }

    @Test
    void wrongColumnsAndOtherDepartmentsAreTurnedAway() {
        assertThat(start("错.xlsx", false, xlsx(List.of(List.of("名字", "信息资源名称"))))
                        .problem())
                .isEqualTo("sheet-columns-wrong");
        assertThat(start("错.csv", false, csv(List.of(List.of("信息资源摘要")))).problem())
                .isEqualTo("sheet-columns-wrong");
        var mine = start("我.csv", true, csv(List.of(HEADER))).json().path("id").asString();
        assertThat(api.get(TestTokens.steward(new Scene(api).department()), PATH + "/" + mine)
                        .problem())
                .isEqualTo("not-found");
        assertThat(sheet(api.get(steward, "/api/v1/register/template"))).hasSize(1);
    }

    private Answer start(String name, boolean dryRun, byte[] content) {
        return api.send(
                "POST",
                steward,
                PATH + "?dryRun=" + dryRun + "&name=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/octet-stream"),
                BodyPublishers.ofByteArray(content));
    }

    private JsonNode finished(Answer started) {
        return finished(started, Duration.ofMinutes(1));
    }

    private JsonNode finished(Answer started, Duration within) {
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        var path = PATH + "/" + started.json().path("id").asString();
        var end = Instant.now().plus(within);
        while (Instant.now().isBefore(end)) {
            var now = api.get(steward, path).json();
            if (!List.of("WAITING", "RUNNING").contains(now.path("state").asString())) {
                return now;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("Still under way: " + api.get(steward, path).text());
    }

    private static byte[] xlsx(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.xlsx(bytes)) {
            rows.forEach(sheet::row);
        }
        return bytes.toByteArray();
    }

    private static byte[] csv(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.csv(bytes)) {
            rows.forEach(sheet::row);
        }
        return bytes.toByteArray();
    }

    private static List<SheetRow> sheet(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        var rows = new ArrayList<SheetRow>();
        try (var file = SheetFile.receive(
                        new ByteArrayInputStream(answer.response().body()), SheetBounds.LARGE);
                var all = file.rows()) {
            all.forEachRemaining(rows::add);
        }
        return rows;
    }
}
