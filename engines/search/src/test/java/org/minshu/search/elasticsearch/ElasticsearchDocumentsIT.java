package org.minshu.search.elasticsearch;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.minshu.search.DocumentContract;
import org.minshu.search.SearchIndex;

class ElasticsearchDocumentsIT extends DocumentContract {

    @RegisterExtension
    static final Node NODE = new Node();

    @Override
    protected SearchIndex open() {
        return NODE.open();
    }
}
