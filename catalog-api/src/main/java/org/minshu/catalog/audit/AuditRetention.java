package org.minshu.catalog.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.minshu.operations.setting.Within;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Makes the monthly partitions to come, and drops sealed ones past their time; both by functions of the owner. */
@Component
class AuditRetention {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRetention.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RetentionSettings settings;

    AuditRetention(JdbcClient jdbc, Clock clock, RetentionSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional
    public void keep() {
        jdbc.sql("select catalog.audit_make_partitions()").query(Integer.class).single();
        var before = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(settings.keep());
        var dropped = jdbc.sql("select catalog.audit_drop_before(?)")
                .param(before)
                .query(Integer.class)
                .single();
        if (dropped > 0) {
            LOG.info("Dropped {} partitions of the audit trail from before {}", dropped, before);
        }
    }

    /**
     * How long the trail is kept.
     *
     * @param keep how long entries of the audit trail are kept; never under 180 days (网络安全法 art. 21 asks for six months), which the database
     *     enforces
     */
    @Validated
    @ConfigurationProperties("minshu.audit")
    record RetentionSettings(
            @DefaultValue("P3Y") @Within(least = "P180D", most = "P100Y")
            Period keep) {}
}
