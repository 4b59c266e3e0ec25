package org.minshu.catalog.file;

import org.minshu.catalog.succession.ColumnStep;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of a merged department are the other's. */
@Configuration(proxyBeanMethods = false)
class FilesOfSuccession {

    @Bean
    SuccessionStep filesMoved(JdbcClient jdbc) {
        return new ColumnStep(jdbc, "files", 11, "department", "catalog.distribution", "id", "department", "true");
    }

    @Bean
    SuccessionStep uploadsMoved(JdbcClient jdbc) {
        return new ColumnStep(
                jdbc, "uploads", 11, "department", "catalog.upload", "id", "department", "state <> 'DONE'");
    }

    @Bean
    SuccessionStep remoteFilesMoved(JdbcClient jdbc) {
        return new ColumnStep(
                jdbc, "remoteFiles", 11, "department", "catalog.remote_file", "id", "department", "state <> 'DONE'");
    }
}
