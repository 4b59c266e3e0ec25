package org.minshu.portal.fake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.records.ChangePage;
import org.minshu.client.records.RecordClient;
import org.minshu.client.records.RecordPage;
import org.minshu.client.records.TableDetail;
import org.minshu.client.records.TableView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** One table of three columns, and that of {@link FakePlaces}; answers tell what was asked. */
final class FakeRecords implements RecordClient {

    private static final String KEY = "f1";

    @Override
    public List<TableView> tables(String code) {
        var made = Instant.parse("2026-08-26T05:00:00Z");
        return switch (code) {
            case "30701937-000003" -> List.of();
            case FakePlaces.DATASET -> List.of(new TableView("f2", "f2", 0, "站点", FakePlaces.NEWEST, 43, made));
            case String _ -> List.of(new TableView(KEY, KEY, 0, "断面", 1, 43, made));
        };
    }

    @Override
    public TableDetail table(String code, String key, @Nullable Integer version) {
        if (code.equals(FakePlaces.DATASET)) {
            return FakePlaces.table(version);
        }
        if (code.equals("30701937-000001")) {
            throw new CatalogException(ProblemType.GRANT_MISSING, "No grant");
        }
        return new TableDetail(
                KEY,
                "断面",
                1,
                43,
                List.of(column("断面`名称", "TEXT", 3), column("溶解氧", "DECIMAL", 40), column("时间", "DATE", 12)));
    }

    private static ColumnProfile column(String name, String type, long distinct) {
        return new ColumnProfile(
                name,
                type,
                1,
                distinct,
                "1",
                "9",
                null,
                List.of(),
                List.of(new ColumnProfile.Frequent("<石砻>", 2)),
                null,
                null,
                List.of());
    }

    @Override
    public RecordPage records(String code, MultiValueMap<String, String> parameters) {
        if (String.valueOf(parameters.getFirst("where")).contains("'高'")) {
            throw new CatalogException(ProblemType.QUERY_TYPE_WRONG, "where, character 9");
        }
        if (code.equals(FakePlaces.DATASET)) {
            return FakePlaces.records(parameters);
        }
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("断面`名称", "where=" + parameters.getFirst("where") + " order=" + parameters.getFirst("order_by"));
        row.put("溶解氧", 7.5);
        row.put("时间", null);
        row.put("k0", 2026);
        row.put("k1", 8);
        row.put("v0", "by " + parameters.getFirst("group_by") + " take " + parameters.getFirst("select"));
        return new RecordPage(43L, List.of(row), null);
    }

    @Override
    public ChangePage changes(String code, MultiValueMap<String, String> parameters) {
        return FakePlaces.changes(parameters);
    }

    @Override
    public ResponseEntity<Resource> export(String code, String format, MultiValueMap<String, String> parameters) {
        return ResponseEntity.notFound().build();
    }

    @Override
    public Map<String, Object> document(String code, MultiValueMap<String, String> parameters) {
        var where = Map.of("name", "where", "schema", Map.of("type", "string"), "description", "A condition");
        var unheardOf = Map.of("name", "new_one", "schema", Map.of("type", "string"), "description", "<What it means>");
        var curl = Map.of("lang", "shell", "label", "curl", "source", "curl -G 'https://data.example' # <as printed>");
        var python = Map.of("lang", "python", "label", "Python", "source", "import json");
        var get = Map.of("parameters", List.of(where, unheardOf), "x-codeSamples", List.of(curl, python));
        return Map.of(
                "servers",
                List.of(Map.of("url", "https://data.example")),
                "paths",
                Map.of("/api/v1/datasets/" + code + "/records", Map.of("get", get)));
    }
}
