package org.minshu.catalog.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.minshu.client.measurement.DataRule;
import org.minshu.client.measurement.RuleResult;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rules and results as they are stored: JSON without what is absent. */
@Component
class RuleText {

    private static final TypeReference<List<DataRule>> RULES = new TypeReference<>() {};
    private static final TypeReference<List<RuleResult>> RESULTS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    List<DataRule> read(String text) {
        return json.readValue(text, RULES);
    }

    List<RuleResult> results(String text) {
        return json.readValue(text, RESULTS);
    }

    /** The same for the same value. */
    String digest(Object value) {
        try {
            var bytes = write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
