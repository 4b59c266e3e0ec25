package org.minshu.catalog.file;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are taken in and handed out.
 *
 * @param maxSize largest file that is accepted
 * @param uploadTime longest time an upload may take; what has not arrived then is removed
 * @param signingKey secret that signs links, the same in every process of the API; at least 16 characters
 * @param linkTime how long a link can be used
 */
@ConfigurationProperties("minshu.files")
record FileSettings(
        @DefaultValue("1GB") DataSize maxSize,
        @DefaultValue("PT6H") Duration uploadTime,
        String signingKey,
        @DefaultValue("PT10M") Duration linkTime) {

    FileSettings {
        if (signingKey == null || signingKey.length() < 16) {
            throw new IllegalArgumentException("minshu.files.signing-key has at least 16 characters");
        }
    }
}
