package org.minshu.catalog.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.io.ByteArrayInputStream;
import java.sql.DriverManager;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.file.Files;
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class ExportsIT {

    @Autowired
    Api api;

    @Autowired
    ObjectStore objects;

    @Autowired
    JdbcClient jdbc;

    Shelf shelf;
    RecordScene scene;

    @BeforeEach
    void aDepartment() {
        shelf = new Shelf(objects, jdbc);
        scene = new RecordScene(api, shelf);
    }

    @Test
    void exportsComeInEveryForm() throws Exception {
        var slug = scene.open(RecordScene.ROWS);

        assertThat(scene.export(
                                null,
                                slug,
                                "csv",
                                "select",
                                "sectionName, place",
                                "with_bom",
                                "true",
                                "plain",
                                "true",
                                "delimiter",
                                ";")
                        .text())
                .isEqualTo("\uFEFFsectionName;place\r\n石砻;26.1,119.1\r\n竹岐;26.2,119.0\r\n'=1+1;\r\n");
        assertThat(scene.export(null, slug, "json", "select", "ammonia", "order_by", "ammonia desc", "limit", "1")
                        .text())
                .isEqualTo("[{\"ammonia\":0.210}]");
        assertThat(scene.export(null, slug, "jsonl", "select", "sectionName").text())
                .isEqualTo("{\"sectionName\":\"石砻\"}\n{\"sectionName\":\"竹岐\"}\n{\"sectionName\":\"=1+1\"}\n");
        assertThat(scene.export(null, slug, "geojson", "select", "sectionName, place", "offset", "1")
                        .text())
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
                        + "{\"type\":\"Point\",\"coordinates\":[119.0,26.2]},\"properties\":{\"sectionName\":\"竹岐\"}},"
                        + "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"sectionName\":\"=1+1\"}}]}");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(
                scene.export(null, slug, "xlsx").response().body()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(2).getCellText(0)).isEqualTo("竹岐");
            assertThat(rows.get(2).getCellAsNumber(2))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("0.21"));
            assertThat(rows.get(2).getCellAsDate(1).orElseThrow()).hasToString("2026-05-18T09:00");
            assertThat(rows.get(3).getCell(0).getType()).hasToString("STRING");
        }
    }

    @Test
    void anExportAsParquetIsATable() throws Exception {
        var file = scene.export(
                null,
                scene.open(RecordScene.ROWS),
                "parquet",
                "select",
                "sectionName as 断面, ammonia",
                "where",
                "ammonia > 0.2");

        assertThat(file.response().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%E6%B0%B4%E8%B4%A8.parquet");
        var path = java.nio.file.Files.write(
                java.nio.file.Files.createTempFile("export", ".parquet"),
                file.response().body());
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var rows = connection.createStatement().executeQuery("select 断面, ammonia from '%s'".formatted(path))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1) + rows.getBigDecimal(2)).isEqualTo("竹岐0.210");
            assertThat(rows.next()).isFalse();
        } finally {
            java.nio.file.Files.delete(path);
        }
    }

    @Test
    void versionsAndTablesAreChosenAndCompared() {
        var slug = new Scene(api).published(metadata(scene.department));
        var id = new Files(api).uploaded(scene.steward, slug);
        var columns = "[{\"name\": \"id\", \"type\": \"INTEGER\"}, {\"name\": \"v\", \"type\": \"TEXT\"}]";
        shelf.put(id, 0, 1, columns, "select * from (values (1, 'a'), (2, 'b'), (3, 'c')) t(id, v)");
        shelf.put(id, 0, 2, columns, "select * from (values (2, 'B'), (3, 'c'), (4, 'd')) t(id, v)");
        shelf.put(id, 3, 1, columns, "select 9 as id, 'sheet' as v");

        assertThat(scene.records(null, slug, "select", "v")
                        .json()
                        .path("results")
                        .toString())
                .isEqualTo("[{\"v\":\"B\"},{\"v\":\"c\"},{\"v\":\"d\"}]");
        assertThat(scene.records(null, slug, "version", "1", "select", "v", "limit", "1")
                        .json()
                        .path("results")
                        .toString())
                .isEqualTo("[{\"v\":\"a\"}]");
        assertThat(scene.records(null, slug, "table", id + ":3", "select", "v")
                        .json()
                        .path("results")
                        .toString())
                .isEqualTo("[{\"v\":\"sheet\"}]");
        assertThat(api.get(null, "/api/v1/datasets/" + slug + "/tables").json())
                .extracting(table -> table.path("key").asString() + " "
                        + table.path("version").asInt())
                .containsExactly(id + " 2", id + ":3 1");
        assertThat(api.get(null, "/api/v1/datasets/" + slug + "/tables/" + id + "?version=1")
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);

        var changes = scene.get(null, slug, "records/changes", "from", "1", "to", "2", "key", "id", "limit", "2");
        assertThat(changes.text())
                .isEqualTo("{\"from\":1,\"to\":2,\"results\":["
                        + "{\"change\":\"REMOVED\",\"key\":{\"id\":1},\"before\":{\"v\":\"a\"}},"
                        + "{\"change\":\"CHANGED\",\"key\":{\"id\":2},\"before\":{\"v\":\"b\"},\"after\":{\"v\":\"B\"}}],"
                        + "\"has_more\":true}");
        assertThat(scene.get(null, slug, "records/changes", "from", "1", "to", "2", "key", "id", "offset", "2")
                        .text())
                .endsWith("[{\"change\":\"ADDED\",\"key\":{\"id\":4},\"after\":{\"v\":\"d\"}}],\"has_more\":false}");
        assertThat(scene.get(null, slug, "records/changes", "from", "1", "to", "9", "key", "id")
                        .problem())
                .isEqualTo("version-not-found");
        assertThat(scene.get(null, slug, "records/changes", "from", "1", "to", "2", "key", "nothing")
                        .problem())
                .isEqualTo("query-column-unknown");
    }
}
