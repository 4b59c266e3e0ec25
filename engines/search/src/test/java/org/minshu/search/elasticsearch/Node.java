package org.minshu.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.minshu.embedded.TestEngines;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchSettings;

/** Hands out indices of their own on the shared node. */
final class Node implements AfterAllCallback {

    private final List<ElasticsearchIndex> opened = new ArrayList<>();

    static SearchSettings settings() {
        var engines = TestEngines.shared();
        return SearchSettings.at(engines.search()).withPrefix(engines.freshIndexPrefix());
    }

    SearchIndex open() {
        var index = new ElasticsearchIndex(settings());
        opened.add(index);
        return index;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        opened.forEach(ElasticsearchIndex::close);
    }
}
