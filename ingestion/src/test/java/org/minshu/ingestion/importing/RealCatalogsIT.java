package org.minshu.ingestion.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.ingestion.importing.mapping.Mapped;
import org.minshu.ingestion.importing.mapping.Mapping;
import org.minshu.ingestion.importing.mapping.MetadataMapper;

/** The catalogues as their portals published them, which lie beside the checkout where there are any. */
class RealCatalogsIT {

    @ParameterizedTest
    @CsvSource({
        "ckan, datagov-ckan-1000.jsonl.gz, 1000",
        "datagovtw, datagovtw-463.jsonl, 463",
        "taoyuan, taoyuan-1429.csv, 1429"
    })
    void everyRecordIsReadAndMapped(String mapping, String name, int expected) throws IOException {
        var chosen = Mapping.named(mapping);
        var mapper = new MetadataMapper(chosen);
        int read = 0;
        int mapped = 0;
        try (var records = new SourceFile(catalog(name), chosen.form()).open()) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                read++;
                if (record.get() instanceof SourceRecord.Parsed(var _, var content)
                        && mapper.map(content) instanceof Mapped.Entry) {
                    mapped++;
                }
            }
        }
        assertThat(read).isEqualTo(expected);
        assertThat(mapped).isEqualTo(expected);
    }

    private static Path catalog(String name) {
        var found = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data/catalogs").resolve(name))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "Skipped: there is no shared/data/catalogs/" + name + " beside the checkout");
        return found.orElseThrow();
    }
}
