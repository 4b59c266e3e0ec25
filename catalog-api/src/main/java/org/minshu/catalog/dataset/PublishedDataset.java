package org.minshu.catalog.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;
import org.minshu.model.vocabulary.OpenType;

/**
 * The public face of an entry: its newest published version.
 *
 * @param state of the working copy; SUSPENDED and RETIRED only where an entry is asked for whatever its state
 * @param revision grows with every change of the entry
 * @param level 1 to 4 within general data
 * @param libraries keys
 * @param publishDate the day the data was first issued, as the department states it
 * @param publishedAt when this version was published here
 */
public record PublishedDataset(
        long id,
        ResourceCode code,
        int version,
        long revision,
        DatasetState state,
        Named department,
        String title,
        OpenType openType,
        int level,
        boolean containsPersonalInfo,
        List<String> libraries,
        LocalDate publishDate,
        Instant publishedAt,
        DatasetMetadata metadata) {

    private static final ZoneId PEOPLE = ZoneId.of("Asia/Shanghai");

    public PublishedDataset {
        libraries = List.copyOf(libraries);
    }

    /** The data dictionary, in its order. */
    public List<DatasetItem> items() {
        return DatasetItem.of(metadata);
    }

    /** Those of the items that have one of these names, in the order of the dictionary. */
    public List<DatasetItem> items(Set<String> names) {
        return items().stream().filter(item -> names.contains(item.name())).toList();
    }

    public Named named() {
        return new Named(code.slug(), title, metadata.titleEn());
    }

    /** As lists show it. */
    public DatasetSummary summary() {
        return new DatasetSummary(
                code.value(),
                code.slug(),
                title,
                metadata.titleEn(),
                Optional.ofNullable(metadata.summary()).orElse(""),
                metadata.summaryEn(),
                department,
                libraries,
                metadata.theme(),
                openType.name(),
                metadata.sharing() == null ? null : metadata.sharing().type(),
                metadata.formatType(),
                Optional.ofNullable(metadata.updateCycle()).orElse("OTHER"),
                level,
                metadata.rows(),
                publishDate.atStartOfDay(PEOPLE).toInstant(),
                publishedAt,
                List.of(),
                List.of());
    }
}
