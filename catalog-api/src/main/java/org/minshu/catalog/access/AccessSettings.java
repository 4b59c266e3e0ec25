package org.minshu.catalog.access;

import java.time.Period;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long each step of a request may take, and how long a grant may last. All are settings, not law for requests by the
 * public; the defaults keep both steps together within the ten working days in which a department answers a request for
 * conditionally shared data (国发〔2016〕51号, 政务信息资源共享管理暂行办法). Asking the applicant to add something, and what happens
 * when nothing is added, follow what holds for requests for government information (政府信息公开条例第三十条): the time of the
 * answer does not count, and who does not answer in time has given the request up.
 *
 * @param providerReviewDays working days from submission until every department has decided
 * @param authorityApprovalDays working days from the last department's decision until the authority has decided
 * @param supplementDays working days in which the applicant adds what a reviewer asked for
 * @param supplementLapse what happens to a request when that time passes without an answer: CLOSED ends it, RETURNED makes
 *     it a draft again
 * @param longestPeriod longest time between the first and the last day of use
 */
@Validated
@ConfigurationProperties("minshu.access")
record AccessSettings(
        @DefaultValue("5") @Within(least = "1", most = "365")
        int providerReviewDays,

        @DefaultValue("5") @Within(least = "1", most = "365")
        int authorityApprovalDays,

        @DefaultValue("15") @Within(least = "1", most = "365")
        int supplementDays,

        @DefaultValue("CLOSED") SupplementLapse supplementLapse,

        @DefaultValue("P1Y") @Within(least = "P1D", most = "P10Y")
        Period longestPeriod) {}
