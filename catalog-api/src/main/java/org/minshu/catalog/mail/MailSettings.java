package org.minshu.catalog.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail is sent. Without a host none is, and people are told so where they would ask for it.
 *
 * @param host name of the SMTP server that takes mail; without it the platform sends none
 * @param port port of the SMTP server; 587 is usual for STARTTLS, 465 for TLS
 * @param user account at the SMTP server; without it mail is handed over without signing in
 * @param password password of the account at the SMTP server
 * @param security how the connection to the SMTP server is protected: STARTTLS and TLS refuse a server whose certificate does
 *     not fit its name
 * @param from address that mails come from; required where there is a host
 * @param sender name that mails come from
 * @param connectTimeout how long connecting to the SMTP server may take
 * @param timeout how long each answer of the SMTP server may take
 * @param perMinute most mails in a minute, of all processes together
 * @param attempts how often the SMTP server may put one mail off before it is parked
 * @param giveUp how long a mail waits while the SMTP server is down before it is parked
 * @param confirmTime how long the link works that confirms an address
 * @param digestHour hour of each working day (Asia/Shanghai) from which digests are sent
 * @param keep how long is remembered what was sent
 */
@Validated
@ConfigurationProperties("minshu.mail")
public record MailSettings(
        @Example("smtp.example") @Nullable String host,

        @DefaultValue("587") @Within(least = "1", most = "65535")
        int port,

        @Example("minshu") @Nullable String user,

        @Example("the password of the account minshu") @Nullable String password,

        @DefaultValue("STARTTLS") MailSecurity security,
        @Example("no-reply@data.example") @Nullable String from,
        @DefaultValue("闽数 Minshu") String sender,

        @DefaultValue("5s") @Within(least = "10ms", most = "1m")
        Duration connectTimeout,

        @DefaultValue("20s") @Within(least = "10ms", most = "5m")
        Duration timeout,

        @DefaultValue("300") @Within(least = "1", most = "100000")
        int perMinute,

        @DefaultValue("8") @Within(least = "1", most = "50") int attempts,

        @DefaultValue("3d") @Within(least = "1h", most = "30d")
        Duration giveUp,

        @DefaultValue("24h") @Within(least = "5m", most = "30d")
        Duration confirmTime,

        @DefaultValue("8") @Within(least = "0", most = "23") int digestHour,

        @DefaultValue("90d") @Within(least = "1d", most = "3650d")
        Duration keep) {

    public MailSettings {
        host = host == null || host.isBlank() ? null : host.strip();
        if (host != null && from == null) {
            throw new IllegalArgumentException("minshu.mail.from is missing; mail comes from an address.");
        }
        if (from != null && !MailAddresses.isValid(from)) {
            throw new IllegalArgumentException("minshu.mail.from is no mail address; try no-reply@data.example.");
        }
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException("minshu.mail.user and minshu.mail.password belong together.");
        }
    }

    /** Whether mail is sent at all. */
    public boolean isOn() {
        return host != null;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[host=" + host + ", port=" + port + ", security=" + security + ", from=" + from + "]";
    }
}
