package org.minshu.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minshu.search.elasticsearch.Json.object;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.meaning.Vector;
import org.minshu.search.IndexState;
import org.minshu.search.SearchQuery;
import org.minshu.search.SearchUnavailable;
import org.minshu.search.Sense;

/** Two versions of the product, each with its mapping, on one cluster. */
class OtherMappingIT {

    private EngineClient engine;
    private ElasticsearchIndex index;
    private String alias;

    @BeforeEach
    void open() {
        var settings = Node.settings();
        engine = new EngineClient(settings);
        index = new ElasticsearchIndex(settings);
        alias = settings.prefix() + "datasets";
    }

    @AfterEach
    void close() {
        index.close();
        engine.close();
    }

    @Test
    void anOlderMappingAnswersUntilTheRebuildReplacesIt() {
        make("-v0", alias);

        assertThat(index.prepare()).isEqualTo(IndexState.OUTDATED);
        assertThat(index.count()).isZero();
        assertThatThrownBy(() -> index.remove("30709999/000001", 1)).isInstanceOf(SearchUnavailable.class);

        var next = index.begin("20261125");
        index.remove("30709999/000001", 1);
        index.publish(next);

        assertThat(index.prepare()).isEqualTo(IndexState.CURRENT);
        assertThat(engine.ask("GET", alias + "-v*/_alias").propertyNames())
                .singleElement()
                .asString()
                .contains("-v4-20261125");
    }

    @Test
    void aNewerMappingIsLeftAlone() {
        make("-v99", alias);

        assertThat(index.prepare()).isEqualTo(IndexState.NEWER);
        assertThat(index.status().mapping()).isEqualTo(99);
    }

    @Test
    void changesAreLeftToANewerVersionThatIsTakingOver() {
        index.prepare();
        make("-v5", "building-" + alias);

        assertThatThrownBy(() -> index.remove("30709999/000001", 1)).isInstanceOf(SearchUnavailable.class);
        assertThat(index.prepare()).isEqualTo(IndexState.EMPTY);
    }

    @Test
    void anIndexThatKnowsNoMeaningsIsSearchedByWords() {
        var numbers = new float[Sense.DIMENSIONS];
        numbers[0] = 1;
        make(
                "-v0",
                alias,
                object(
                        "code",
                        object("type", "keyword"),
                        "activity",
                        object("properties", object("updatedAt", object("type", "date")))));

        var found = index.search(SearchQuery.of("堵车").meaning(new Sense("m1", Vector.of(numbers))));

        assertThat(found.total()).isZero();
    }

    private void make(String version, String otherAlias) {
        make(version, otherAlias, object("derived", object("type", "object")));
    }

    private void make(String version, String otherAlias, Map<String, Object> properties) {
        var mapping = object("dynamic", "strict", "properties", properties);
        engine.order(
                "PUT",
                alias + version,
                object(
                        "mappings",
                        mapping,
                        "aliases",
                        object(alias + version + "-writer", Map.of(), otherAlias, Map.of())));
    }
}
