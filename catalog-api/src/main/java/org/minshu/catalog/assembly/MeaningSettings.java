package org.minshu.catalog.assembly;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether searches know what is meant.
 *
 * @param enabled whether entries are found by what they mean too; without it, searches go by words only
 * @param modelFolder folder with the two files of the model, in place of those that come with Minshu
 */
@Validated
@ConfigurationProperties("minshu.meaning")
record MeaningSettings(
        @DefaultValue("true") boolean enabled,
        @Example("/var/lib/minshu/model") @Nullable Path modelFolder) {}
