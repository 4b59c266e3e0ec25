package org.minshu.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The embedded node and a production cluster must cut texts into the same tokens: those of analysis.json. */
class AnalysisIT {

    private static EngineClient engine;
    private static Generations generations;

    @BeforeAll
    static void prepare() {
        var settings = Node.settings();
        engine = new EngineClient(settings);
        generations = new Generations(engine, settings.prefix() + "datasets");
        generations.prepare();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void theAnalyzerCutsAsExpected(JsonNode expected) {
        var question = Json.object("analyzer", expected.path("analyzer"), "text", expected.path("text"));
        var tokens = Answer.children(
                engine.ask("POST", generations.alias() + "/_analyze", question).path("tokens"));
        assertThat(tokens.stream().map(token -> token.path("token").asString()).toList())
                .containsExactlyElementsOf(Answer.children(expected.path("tokens")).stream()
                        .map(JsonNode::asString)
                        .toList());
    }

    static Stream<JsonNode> expected() {
        try (var file = AnalysisIT.class.getResourceAsStream("analysis.json")) {
            return Answer.children(Json.MAPPER.readTree(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
