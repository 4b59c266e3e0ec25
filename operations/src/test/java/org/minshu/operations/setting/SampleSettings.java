package org.minshu.operations.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * One setting of each kind.
 *
 * @param name a text
 * @param address an address
 * @param nodes several addresses
 * @param workerCount a whole number
 * @param patience a duration
 * @param longestPatience another, not shorter
 * @param largest a size
 * @param keep a period
 * @param eager true or false
 * @param colour one of several words
 * @param signingKey a secret
 */
@ConfigurationProperties("minshu.sample")
record SampleSettings(
        @Example("Anna") @NotBlank String name,

        @Example("http://there.example") @NotNull @WebAddress
        URI address,

        @Example("http://one.example,http://two.example") @WebAddress @Nullable
        List<URI> nodes,

        @DefaultValue("16") @Within(least = "1", most = "99")
        int workerCount,

        @DefaultValue("1s") @Within(least = "1ms", most = "1m")
        Duration patience,

        @DefaultValue("10m") Duration longestPatience,

        @DefaultValue("1MB") @Within(least = "1KB", most = "1GB")
        DataSize largest,

        @DefaultValue("P1Y") @Within(least = "P180D", most = "P9Y")
        Period keep,

        @DefaultValue("false") boolean eager,
        @DefaultValue("RED") Colour colour,

        @Example("what openssl rand -base64 32 prints")
        @Nullable @Size(min = 16, message = "has fewer than 16 characters") String signingKey) {

    SampleSettings {
        if (longestPatience.compareTo(patience) < 0) {
            throw new IllegalArgumentException("minshu.sample.longest-patience is shorter than minshu.sample.patience");
        }
    }

    enum Colour {
        RED,
        BLUE
    }
}
