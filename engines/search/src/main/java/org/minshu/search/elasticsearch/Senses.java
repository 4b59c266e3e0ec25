package org.minshu.search.elasticsearch;

import org.minshu.search.IndexDocument;
import tools.jackson.databind.node.ObjectNode;

/** What a dataset means, as the index has it: the model's name beside the numbers, so that others are never compared. */
final class Senses {

    private Senses() {}

    static void write(IndexDocument document, ObjectNode source) {
        source.remove("sense");
        var sense = document.sense();
        if (sense != null) {
            source.putObject("sense")
                    .put("model", sense.model())
                    .putPOJO("vector", sense.vector().numbers());
        }
    }
}
