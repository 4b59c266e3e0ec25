package org.minshu.ingestion.assembly;

import jakarta.validation.constraints.NotBlank;
import org.minshu.operations.setting.Example;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who the worker is.
 *
 * @param client the machine client of the worker, whose tokens carry the role WORKER
 * @param secret secret of the machine client of the worker
 */
@Validated
@ConfigurationProperties("minshu.ingestion")
record IngestionSettings(
        @DefaultValue("minshu-ingestion") @NotBlank String client,

        @Example("the secret of the client minshu-ingestion") @NotBlank String secret) {}
