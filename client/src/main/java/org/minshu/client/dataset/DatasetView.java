package org.minshu.client.dataset;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.file.DistributionView;
import org.minshu.client.withdrawal.WithdrawalView;

/**
 * A catalogue entry as one caller may see it.
 *
 * @param code resource code with slash, {@code 30701916/000012}; null fields are not shown to this caller
 * @param state {@link org.minshu.model.vocabulary.DatasetState} of the working copy
 * @param version of the metadata shown; 0 while nothing has been published
 * @param revision of the working copy; its ETag is {@code "revision"}
 * @param metadata of the published version, or of the working copy for those who edit it (see {@code working})
 * @param working whether {@code metadata} is the working copy
 * @param moves what this caller may do now: edit, delete, submit, publish, return, suspend, resume, retire, upload
 * @param reason why it was returned or suspended
 * @param withdrawal where it is to be taken down, or was
 */
public record DatasetView(
        String code,
        String slug,
        String state,
        int version,
        long revision,
        boolean working,
        Named department,
        DatasetMetadata metadata,
        List<DistributionView> distributions,
        List<Named> scenarios,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable String reason,
        List<String> moves,
        @Nullable WithdrawalView withdrawal) {

    /** One that is to stay. */
    public DatasetView(
            String code,
            String slug,
            String state,
            int version,
            long revision,
            boolean working,
            Named department,
            DatasetMetadata metadata,
            List<DistributionView> distributions,
            List<Named> scenarios,
            Instant updatedAt,
            @Nullable Instant publishedAt,
            @Nullable String reason,
            List<String> moves) {
        this(
                code,
                slug,
                state,
                version,
                revision,
                working,
                department,
                metadata,
                distributions,
                scenarios,
                updatedAt,
                publishedAt,
                reason,
                moves,
                null);
    }
}
