package org.minshu.catalog.records;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minshu.tables.ColumnType;

/** Writes the OpenAPI document of one table, made of its columns. */
final class TableDocument {

    private final String slug;
    private final OpenTable opened;
    private final URI server;

    TableDocument(String slug, OpenTable opened, URI server) {
        this.slug = slug;
        this.opened = opened;
        this.server = server;
    }

    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        opened.table().name(),
                        "version",
                        String.valueOf(opened.table().version()),
                        "description",
                        "资源 %s 的数据表；查询语言见 docs/records.md".formatted(slug)));
        document.put("servers", List.of(Map.of("url", server.toString())));
        document.put(
                "paths",
                Map.of(
                        "/api/v1/datasets/%s/records".formatted(slug),
                        Map.of("get", records()),
                        "/api/v1/datasets/%s/exports/{format}".formatted(slug),
                        Map.of("get", exports())));
        var components = new LinkedHashMap<String, Object>();
        components.put("schemas", Map.of("Record", record()));
        if (!opened.admitted().isOpen()) {
            components.put("securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer")));
            document.put("security", List.of(Map.of("token", List.of())));
        }
        document.put("components", components);
        return document;
    }

    private Map<String, Object> records() {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("summary", "A page of records");
        operation.put("operationId", "records");
        operation.put("parameters", parameters());
        operation.put("responses", responses(Map.of("application/json", Map.of("schema", page()))));
        operation.put(
                "x-codeSamples",
                new Snippets(address(), where(), opened.admitted().isOpen()).all());
        return operation;
    }

    private Map<String, Object> exports() {
        var formats = new ArrayList<String>();
        var content = new LinkedHashMap<String, Object>();
        for (var format : ExportFormat.values()) {
            formats.add(format.extension());
            content.put(format.mediaType(), Map.of());
        }
        var parameters = new ArrayList<Object>();
        parameters.add(Map.of(
                "name", "format", "in", "path", "required", true, "schema", Map.of("type", "string", "enum", formats)));
        parameters.addAll(parameters());
        return Map.of(
                "summary",
                "All records",
                "operationId",
                "export",
                "parameters",
                parameters,
                "responses",
                responses(content));
    }

    private List<Object> parameters() {
        return List.of(
                parameter("select", "string", "Columns, values and aggregates, separated by commas"),
                parameter("where", "string", "A condition, such as " + where()),
                parameter("group_by", "string", "Values to group by"),
                parameter("order_by", "string", "Values to order by, each with asc or desc"),
                parameter("limit", "integer", "Rows"),
                parameter("offset", "integer", "Rows that are left out"),
                parameter(
                        "table",
                        "string",
                        "Key of the table; this one is " + opened.table().key()),
                parameter("version", "integer", "Version of the table; the newest where it is left out"));
    }

    private static Map<String, Object> parameter(String name, String type, String description) {
        return Map.of(
                "name",
                name,
                "in",
                "query",
                "required",
                false,
                "description",
                description,
                "schema",
                Map.of("type", type));
    }

    private static Map<String, Object> responses(Map<String, Object> content) {
        var problem = Map.of("application/problem+json", Map.of("schema", Map.of("type", "object")));
        var responses = new LinkedHashMap<String, Object>();
        responses.put("200", Map.of("description", "The rows", "content", content));
        responses.put("400", Map.of("description", "The query is refused; position says where", "content", problem));
        return responses;
    }

    private static Map<String, Object> page() {
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "total_count",
                        Map.of("type", "integer"),
                        "results",
                        Map.of("type", "array", "items", Map.of("$ref", "#/components/schemas/Record"))));
    }

    private Map<String, Object> record() {
        var properties = new LinkedHashMap<String, Object>();
        for (var column : opened.columns()) {
            properties.put(column.name(), schema(column.type()));
        }
        return Map.of("type", "object", "properties", properties);
    }

    private static Map<String, Object> schema(ColumnType type) {
        return switch (type) {
            case TEXT -> Map.of("type", nullable("string"));
            case INTEGER -> Map.of("type", nullable("integer"));
            case DECIMAL, DOUBLE -> Map.of("type", nullable("number"));
            case BOOLEAN -> Map.of("type", nullable("boolean"));
            case DATE -> Map.of("type", nullable("string"), "format", "date");
            case TIMESTAMP -> Map.of("type", nullable("string"), "format", "date-time");
            case POINT -> Map.of("type", nullable("object"), "description", "lon, lat in degrees of WGS 84");
            case SHAPE -> Map.of("type", nullable("object"), "description", "a geometry of GeoJSON");
        };
    }

    private static List<String> nullable(String type) {
        return List.of(type, "null");
    }

    private URI address() {
        return URI.create(server + "/api/v1/datasets/" + slug + "/records");
    }

    /** A condition on the first column. */
    private String where() {
        return quoted(opened.columns().getFirst().name()) + " is not null";
    }

    /** Plain where that cannot be taken for a word of the language. */
    private static String quoted(String name) {
        return name.matches("[\\p{IsHan}]+|[a-z]+[A-Z_][A-Za-z0-9_]*") ? name : "`" + name.replace("`", "``") + "`";
    }
}
