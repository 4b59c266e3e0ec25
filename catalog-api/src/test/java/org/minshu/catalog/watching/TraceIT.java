package org.minshu.catalog.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.client.file.InspectDistribution;
import org.minshu.embedded.PlatformDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

@CatalogIT
class TraceIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    Api api;

    @Autowired
    PlatformDatabase database;

    @Test
    void anUploadLeavesItsTraceWithTheWork() {
        var department = new Scene(api).department();
        var slug = new Scene(api).published(metadata(department));

        var answer = api.send(
                "POST",
                TestTokens.steward(department),
                "/api/v1/datasets/" + slug + "/distributions?name=a.csv",
                Map.of(
                        "Content-Type",
                        "application/octet-stream",
                        "traceparent",
                        "00-" + TRACE + "-00f067aa0ba902b7-01"),
                BodyPublishers.ofString("a,b\n1,2\n"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var work = work(answer.json().path("id").asString());
        assertThat(work.distribution()).isEqualTo(answer.json().path("id").asString());
        assertThat(work.traceparent()).matches("00-" + TRACE + "-[0-9a-f]{16}-01");
    }

    private InspectDistribution work(String distribution) {
        var administrator = JdbcClient.create(new DriverManagerDataSource(
                database.url(),
                database.superuser().user(),
                database.superuser().password()));
        var data = administrator
                .sql("select task_data from ingestion.scheduled_tasks where task_instance = ?")
                .param(distribution)
                .query(byte[].class)
                .single();
        return JsonMapper.shared().readValue(data, InspectDistribution.class);
    }
}
