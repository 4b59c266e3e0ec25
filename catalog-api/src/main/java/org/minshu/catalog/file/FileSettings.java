package org.minshu.catalog.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How files are taken in and handed out.
 *
 * @param maxSize largest file that is accepted
 * @param uploadTime longest time an upload may take; what has not arrived then is removed
 * @param signingKey secret that signs links, the same in every process of the API; at least 16 characters
 * @param linkTime how long a link to a file can be used
 */
@Validated
@ConfigurationProperties("minshu.files")
record FileSettings(
        @DefaultValue("1GB") @Within(least = "1KB", most = "1TB")
        DataSize maxSize,

        @DefaultValue("6h") @Within(least = "1m", most = "30d")
        Duration uploadTime,

        @Example("what openssl rand -base64 32 prints")
        @NotBlank @Size(min = 16, message = "has fewer than 16 characters") String signingKey,

        @DefaultValue("10m") @Within(least = "10s", most = "1d")
        Duration linkTime) {}
