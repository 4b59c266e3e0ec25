package org.minshu.launch.demo.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Classification;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Coverage;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetMetadata.Opening;
import org.minshu.client.dataset.DatasetMetadata.Sharing;
import org.minshu.model.vocabulary.DataGrade;
import tools.jackson.databind.JsonNode;

/**
 * An entry of the demo catalogue.
 *
 * @param id its id in the seed, such as {@code T01}
 * @param resourceCode the code that registering in the file's order gives it
 * @param syntheticRows how many rows are plausible to make
 * @param generator a rule for each item; absent where no rows can be made
 */
public record SeedDataset(
        String id,
        String resourceCode,
        String nameZh,
        String nameEn,
        String summaryZh,
        String summaryEn,
        String library,
        String providerKey,
        String theme,
        List<String> keywordsZh,
        List<String> keywordsEn,
        String formatCategory,
        String formatType,
        String shareType,
        @Nullable String shareCondition,
        String shareMethod,
        String openType,
        @Nullable String openCondition,
        @Nullable String notOpenReason,
        String updateCycle,
        int securityLevel,
        boolean containsPersonalInfo,
        String publishDate,
        @Nullable String temporalStart,
        @Nullable String temporalEnd,
        List<String> spatial,
        String contactName,
        String contactPhone,
        String contactEmail,
        long approxRows,
        int syntheticRows,
        List<DataItem> items,
        @Nullable JsonNode generator) {

    /** {@code notice} and {@code noticeEn} are added to the summaries. */
    public DatasetMetadata metadata(String notice, String noticeEn) {
        return new DatasetMetadata(
                nameZh,
                nameEn,
                summaryZh + notice,
                summaryEn + noticeEn,
                providerKey,
                List.of(library),
                theme,
                keywordsZh,
                keywordsEn,
                formatCategory,
                formatType,
                new Sharing(shareType, shareCondition, shareMethod, null),
                new Opening(openType, openCondition, notOpenReason),
                updateCycle,
                new Classification(DataGrade.GENERAL.name(), securityLevel, containsPersonalInfo),
                publishDate,
                List.of(),
                new Coverage(spatial, null, temporalStart, temporalEnd),
                new Contact(contactName, contactPhone, contactEmail),
                items,
                approxRows,
                null,
                null,
                null,
                List.of());
    }
}
