package org.minshu.ingestion.remote;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Files of other sites.
 *
 * @param allowedHosts names or addresses of hosts, separated by commas, that may be fetched from although they lie in an
 *     internal network
 * @param maxSize largest file that is fetched
 * @param time longest time that fetching one file may take
 * @param redirects most redirects that are followed
 */
@Validated
@ConfigurationProperties("minshu.ingestion.remote")
record RemoteSettings(
        @Example("files.example,10.1.2.3") @Nullable List<String> allowedHosts,

        @DefaultValue("1GB") @Within(least = "1KB", most = "100GB")
        DataSize maxSize,

        @DefaultValue("30m") @Within(least = "1s", most = "1d")
        Duration time,

        @DefaultValue("5") @Within(least = "0", most = "20") int redirects) {

    /** In lower case. */
    Set<String> hosts() {
        return allowedHosts == null
                ? Set.of()
                : allowedHosts.stream()
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }
}
