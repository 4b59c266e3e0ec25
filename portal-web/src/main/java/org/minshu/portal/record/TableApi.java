package org.minshu.portal.record;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How programs ask for a table, as its OpenAPI document says.
 *
 * @param server where the API is
 * @param path of the records
 * @param open whether nobody needs a token
 */
public record TableApi(String server, String path, boolean open, List<Parameter> parameters, List<Sample> samples) {

    public TableApi {
        parameters = List.copyOf(parameters);
        samples = List.copyOf(samples);
    }

    public record Parameter(String name, String type, String description) {}

    /** A program that runs as printed. */
    public record Sample(String lang, String label, String source) {}

    static TableApi of(Map<String, Object> document, String slug) {
        var root = JsonMapper.shared().<JsonNode>valueToTree(document);
        var path = "/api/v1/datasets/" + slug + "/records";
        var get = root.path("paths").path(path).path("get");
        return new TableApi(
                root.path("servers").path(0).path("url").asString(""),
                path,
                root.path("security").isMissingNode(),
                get.path("parameters").valueStream().map(TableApi::parameter).toList(),
                get.path("x-codeSamples").valueStream().map(TableApi::sample).toList());
    }

    private static Parameter parameter(JsonNode node) {
        return new Parameter(
                node.path("name").asString(""),
                node.path("schema").path("type").asString(""),
                node.path("description").asString(""));
    }

    private static Sample sample(JsonNode node) {
        return new Sample(
                node.path("lang").asString(""),
                node.path("label").asString(""),
                node.path("source").asString(""));
    }

    public String address() {
        return server + path;
    }
}
