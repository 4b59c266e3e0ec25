package org.minshu.catalog.access;

import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When those who are to act on a request are reminded of its deadline.
 *
 * @param before so many working days before the deadline they are reminded
 * @param escalation so many working days after the deadline the authority is told that it has passed
 */
@Validated
@ConfigurationProperties("minshu.reminders")
record ReminderSettings(
        @DefaultValue("2") @Within(least = "1", most = "30") int before,
        @DefaultValue("1") @Within(least = "1", most = "30") int escalation) {}
