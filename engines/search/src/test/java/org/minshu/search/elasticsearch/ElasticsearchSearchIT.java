package org.minshu.search.elasticsearch;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.minshu.search.SearchContract;
import org.minshu.search.SearchIndex;

class ElasticsearchSearchIT extends SearchContract {

    @RegisterExtension
    static final Node NODE = new Node();

    @Override
    protected SearchIndex open() {
        return NODE.open();
    }
}
