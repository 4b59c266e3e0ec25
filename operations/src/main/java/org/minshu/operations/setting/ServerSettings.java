package org.minshu.operations.setting;

import java.net.InetAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How an application listens and stops.
 *
 * @param port port of the application; 0 takes any free one
 * @param address address the application listens on; 0.0.0.0 means all of the machine
 * @param managementPort port of health and metrics, apart from visitors; 0 takes any free one
 * @param drain for how long a process that was told to stop still takes requests, while its readiness is already down
 * @param shutdown for how long a process that was told to stop waits for requests in hand, after the drain
 */
@Validated
@ConfigurationProperties("minshu.server")
public record ServerSettings(
        @Example("8080") @Within(least = "0", most = "65535")
        int port,

        @DefaultValue("0.0.0.0") InetAddress address,

        @Example("9080") @Within(least = "0", most = "65535")
        int managementPort,

        @DefaultValue("0s") @Within(least = "0s", most = "10m")
        Duration drain,

        @DefaultValue("30s") @Within(least = "1s", most = "10m")
        Duration shutdown) {

    public ServerSettings {
        // 0 stands for what the configuration of the application says, or for any free port.
        if (port != 0 && port == managementPort) {
            throw new IllegalArgumentException("minshu.server.management-port is the same as minshu.server.port, where"
                    + " visitors would see health and metrics; set it, for example to 9080.");
        }
    }
}
