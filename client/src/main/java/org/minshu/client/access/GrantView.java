package org.minshu.client.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * What was given.
 *
 * @param id such as {@code SQ-2026-000012-G}
 * @param state {@link org.minshu.model.vocabulary.GrantState}
 * @param until last day, inclusive, in Asia/Shanghai
 * @param moves what this caller may do now: revoke
 */
public record GrantView(
        String id,
        String request,
        String state,
        String organisation,
        @Nullable Named scenario,
        LocalDate from,
        LocalDate until,
        List<GrantedDataset> datasets,
        Instant grantedAt,
        @Nullable Instant revokedAt,
        @Nullable String reason,
        List<String> moves) {

    /** {@code endedAt} is when this part ended before the grant did, because the dataset was withdrawn. */
    public record GrantedDataset(
            String code,
            String slug,
            String title,
            @Nullable String titleEn,
            List<String> items,
            @Nullable Instant endedAt) {

        /** One that lasts as long as the grant. */
        public GrantedDataset(String code, String slug, String title, @Nullable String titleEn, List<String> items) {
            this(code, slug, title, titleEn, items, null);
        }
    }
}
