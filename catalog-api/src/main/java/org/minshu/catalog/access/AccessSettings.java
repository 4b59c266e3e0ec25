package org.minshu.catalog.access;

import java.time.Period;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long each step of a request may take, and how long a grant may last. All are settings, not law for requests by the
 * public; the defaults keep both steps together within the ten working days in which a department answers a request for
 * conditionally shared data (国发〔2016〕51号, 政务信息资源共享管理暂行办法).
 *
 * @param providerReviewDays working days from submission until every department has decided
 * @param authorityApprovalDays working days from the last department's decision until the authority has decided
 * @param longestPeriod longest time between the first and the last day of use
 */
@Validated
@ConfigurationProperties("minshu.access")
record AccessSettings(
        @DefaultValue("5") @Within(least = "1", most = "365")
        int providerReviewDays,

        @DefaultValue("5") @Within(least = "1", most = "365")
        int authorityApprovalDays,

        @DefaultValue("P1Y") @Within(least = "P1D", most = "P10Y")
        Period longestPeriod) {}
