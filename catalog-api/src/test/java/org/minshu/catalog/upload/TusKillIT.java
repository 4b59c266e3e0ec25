package org.minshu.catalog.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Eventually;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;

/** What a kill -9 of the process that receives leaves behind: everything that the offset counts, and nothing else. */
@CatalogIT
@Tag("long")
class TusKillIT {

    private static final int MEBIBYTE = 1 << 20;

    @Autowired
    Api api;

    @Autowired
    ConfigurableEnvironment environment;

    @TempDir
    Path folder;

    String steward;
    String slug;

    @BeforeEach
    void anOpenDataset() {
        var department = new Scene(api).department();
        steward = TestTokens.steward(department);
        slug = new Scene(api).published(metadata(department));
    }

    @Test
    void whatTheKilledProcessHadCountedIsThereForAnother() throws Exception {
        var file = TusIT.table(40 * MEBIBYTE + 4_321);
        var here = new Tus(api, steward);
        var upload = here.created(slug, "水质.csv", file.length);
        var log = folder.resolve("killed.log");
        try (var killed = ReplicaProcess.start(environment, log)) {
            var there = new Tus(killed.api(), steward);
            assertThat(there.send(upload, 0, Arrays.copyOf(file, MEBIBYTE + 7)).status())
                    .as(Files.readString(log))
                    .isEqualTo(204);
            try (var socket = there.open(upload, MEBIBYTE + 7, file.length - MEBIBYTE - 7)) {
                socket.getOutputStream().write(file, MEBIBYTE + 7, 25 * MEBIBYTE);
                Eventually.until(() -> here.offset(upload) == 24L * MEBIBYTE);
                killed.kill();
            }
        }

        int offset = (int) here.offset(upload);
        assertThat(offset).isEqualTo(24 * MEBIBYTE);
        var rest = Arrays.copyOfRange(file, offset, file.length);
        Eventually.until(() -> here.send(upload, offset, rest).status() == 204);

        var files = api.get(null, "/api/v1/datasets/" + slug).json().path("distributions");
        assertThat(files).hasSize(1);
        assertThat(files.path(0).path("sha256").asString()).isEqualTo(TusIT.sha256(file));
    }
}
