package org.minshu.catalog.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.model.vocabulary.AccessMode;

/** What the applicant states besides the data: what for, how, how long. A draft may lack any of it. */
record Terms(
        @Nullable String scenario,
        @Nullable String purpose,
        @Nullable AccessMode accessMode,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String security,
        @Nullable String contactName,
        @Nullable String contactPhone,
        boolean committed) {}
