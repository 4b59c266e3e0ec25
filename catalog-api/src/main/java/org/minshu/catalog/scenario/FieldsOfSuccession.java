package org.minshu.catalog.scenario;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.minshu.catalog.reference.ReferenceUses;
import org.minshu.catalog.succession.ColumnStep;
import org.minshu.catalog.succession.Notings;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scenarios of a replaced field, and how many there are of each. */
@Configuration(proxyBeanMethods = false)
class FieldsOfSuccession {

    @Bean
    SuccessionStep fieldsReplaced(JdbcClient jdbc, Notings notings) {
        return new ColumnStep(jdbc, "scenarios", 10, "scenarioField", "catalog.scenario", "id", "field", "true")
                .noted(notings.audited("scenario", true));
    }

    @Bean
    ReferenceUses fieldUses(JdbcClient jdbc) {
        return (list, keys) -> list.equals("scenarioField") ? uses(jdbc, keys) : Map.of();
    }

    private static Map<String, Long> uses(JdbcClient jdbc, Collection<String> keys) {
        return jdbc
                .sql("select field, count(*) as uses from catalog.scenario where field = any(:keys) group by field")
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("field"), row.getLong("uses")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
