package org.minshu.search.elasticsearch;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.minshu.search.RecallContract;
import org.minshu.search.SearchIndex;

class ElasticsearchRecallIT extends RecallContract {

    @RegisterExtension
    static final Node NODE = new Node();

    @Override
    protected SearchIndex open() {
        return NODE.open();
    }
}
