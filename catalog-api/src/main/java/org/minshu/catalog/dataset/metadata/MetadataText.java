package org.minshu.catalog.dataset.metadata;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.minshu.client.dataset.DatasetMetadata;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Metadata as it is stored: JSON without the fields that are absent. */
@Component
public class MetadataText {

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public String write(DatasetMetadata metadata) {
        return json.writeValueAsString(metadata);
    }

    public DatasetMetadata read(String text) {
        return json.readValue(text, DatasetMetadata.class);
    }
}
