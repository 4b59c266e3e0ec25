package org.minshu.search.elasticsearch;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.minshu.search.SearchIndex;
import org.minshu.search.SenseContract;

class ElasticsearchSenseIT extends SenseContract {

    @RegisterExtension
    static final Node NODE = new Node();

    @Override
    protected SearchIndex open() {
        return NODE.open();
    }
}
